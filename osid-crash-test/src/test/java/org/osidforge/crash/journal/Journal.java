package org.osidforge.crash.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** A file with one line for each call and commit; the bytes are the system's when {@link #append} returns, so that they outlive the process. */
public class Journal {

    private final Path file;

    /** A journal in that file, which need not exist. */
    public Journal(Path file) {
        this.file = file;
    }

    /** Keeps what was done. */
    public void append(Effects effects) {
        write(effects);
    }

    /** Writes a line in one piece. */
    protected final synchronized void write(Effects effects) {
        try {
            String line = JsonMapper.shared().writeValueAsString(effects) + "\n";
            Files.write(
                    file, line.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that was kept; a last line that was not written to its end was never acknowledged, and is cut off. */
    public List<Effects> readAll() {
        try {
            List<Effects> found = new ArrayList<>();
            if (Files.exists(file)) {
                String text = Files.readString(file);
                String whole = text.substring(0, text.lastIndexOf('\n') + 1);
                if (whole.length() < text.length()) {
                    Files.writeString(file, whole);
                }
                whole.lines().forEach(line -> found.add(JsonMapper.shared().readValue(line, Effects.class)));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
