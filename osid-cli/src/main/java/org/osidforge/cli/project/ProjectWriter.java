package org.osidforge.cli.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** Writes the files of a project, all or none. */
final class ProjectWriter {

    private final Path directory;
    private final Deque<Path> made = new ArrayDeque<>();

    private ProjectWriter(Path directory) {
        this.directory = directory;
    }

    /**
     * Writes files into a directory that is empty or not there.
     *
     * @param files content by path below the directory
     * @throws ProjectProblems if a file or folder cannot be made; what was made before is taken away again
     */
    static void write(Path directory, Map<String, byte[]> files) throws ProjectProblems {
        ProjectWriter writer = new ProjectWriter(directory.toAbsolutePath());
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                writer.write(file.getKey(), file.getValue());
            }
        } catch (IOException e) {
            writer.undo();
            throw new ProjectProblems(List.of(ProjectMessage.NOT_WRITTEN.text(directory, e)));
        }
    }

    private void write(String path, byte[] content) throws IOException {
        Path file = directory.resolve(path);
        make(file.getParent());
        made.push(file);
        Files.write(file, content);
    }

    private void make(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            make(folder.getParent());
            Files.createDirectory(folder);
            made.push(folder);
        }
    }

    private void undo() {
        for (Path path : made) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException left) {
                // the first failure is the one that is told
            }
        }
    }
}
