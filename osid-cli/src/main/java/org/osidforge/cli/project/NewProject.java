package org.osidforge.cli.project;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.osidforge.spec.LoadResult;
import org.osidforge.spec.SpecLoader;
import org.osidforge.spec.descriptor.DescriptorFile;
import org.osidforge.spec.diagnostic.Event;

/**
 * What came of a project: it was written, or its descriptors have errors and nothing was.
 *
 * @param directory where it is or would have been written to
 * @param paths the files that were written, below the directory and sorted; none if there is an error
 * @param descriptors its descriptors, on disk only if there is no error
 * @param events what the descriptors' loader tells
 */
public record NewProject(Path directory, List<String> paths, List<DescriptorFile> descriptors, List<Event> events) {

    /**
     * Writes the project that the options describe, with defaults for what they leave open: checks the options, then what the descriptors mean, and only then writes.
     *
     * @throws ProjectProblems if an option is missing or cannot be used, or the disk does not take the files; then nothing is written
     */
    public static NewProject write(ProjectOptions options) throws ProjectProblems {
        Project project = ProjectCheck.check(options);
        List<DescriptorFile> descriptors = ProjectDescriptors.of(project);
        LoadResult loaded = new SpecLoader().load(descriptors);
        if (loaded.hasErrors()) {
            return new NewProject(project.directory(), List.of(), descriptors, loaded.events());
        }
        SortedMap<String, byte[]> files = ProjectFiles.of(project, descriptors);
        ProjectWriter.write(project.directory(), files);
        return new NewProject(project.directory(), List.copyOf(files.keySet()), descriptors, loaded.events());
    }

    /** Whether it was written. */
    public boolean written() {
        return !paths.isEmpty();
    }
}
