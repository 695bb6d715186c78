package org.osidforge.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The fenced snippets of the README and of the pages in {@code docs/}. */
final class Documentation {

    /**
     * One fenced snippet.
     *
     * @param page file name of the page
     * @param line line of its first fence, from 1
     * @param language word after the fence, such as {@code java}
     * @param text what stands between the fences
     */
    record Snippet(String page, int line, String language, String text) {
        @Override
        public String toString() {
            return page + ":" + line;
        }
    }

    private Documentation() {}

    /** All snippets in that language, by page and line. */
    static List<Snippet> snippets(String language) {
        return snippets().stream().filter(s -> s.language().equals(language)).toList();
    }

    /** All snippets, by page and line. */
    static List<Snippet> snippets() {
        return pages().stream().flatMap(page -> snippets(page).stream()).toList();
    }

    private static List<Path> pages() {
        Path home = Path.of(System.getProperty("it.home"));
        try (Stream<Path> docs = Files.list(home.resolve("docs"))) {
            return Stream.concat(
                            Stream.of(home.resolve("README.md")),
                            docs.filter(p -> p.toString().endsWith(".md")).sorted())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Snippet> snippets(Path page) {
        List<String> lines;
        try {
            lines = Files.readAllLines(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Snippet> found = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith("```")) {
                continue;
            }
            if (open < 0) {
                open = i;
            } else {
                String language = lines.get(open).substring(3).strip();
                found.add(new Snippet(
                        page.getFileName().toString(),
                        open + 1,
                        language,
                        String.join("\n", lines.subList(open + 1, i)) + "\n"));
                open = -1;
            }
        }
        return found;
    }
}
