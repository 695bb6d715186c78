package org.osidforge.spec;

import java.util.List;
import java.util.Optional;
import org.osidforge.spec.descriptor.Descriptor;
import org.osidforge.spec.descriptor.DescriptorFile;
import org.osidforge.spec.diagnostic.EventLog;
import org.osidforge.spec.model.Specification;
import org.osidforge.spec.resolve.Assembler;
import org.osidforge.spec.resolve.Checker;
import org.osidforge.spec.resolve.Closure;
import org.osidforge.spec.resolve.Resolution;

/**
 * Loads descriptors: read, validate, stop on errors, resolve, expand, validate again.
 *
 * <p>Every step tells all problems that it finds; the next step only starts when there is no error. A loader may be used several times and keeps the descriptors that it took from
 * its source; it is safe for use by several threads.
 */
public final class SpecLoader {

    private final Closure closure;

    /** A loader that finds in the official descriptors what the given ones refer to. */
    public SpecLoader() {
        this(DescriptorSource.official());
    }

    /** A loader that finds in that source what the given descriptors refer to; a given one is taken before the source's. */
    public SpecLoader(DescriptorSource source) {
        this.closure = new Closure(source);
    }

    /**
     * Loads descriptors and everything that they refer to.
     *
     * <p>Packages that are only referred to come without the methods that their descriptors add to profile, manager and proxy manager, unless one of these is referred to by its name.
     *
     * @param files any number; their order does not matter for the result, none gives the empty specification
     * @return the specification unless there is an error; all events of the step that failed, else the warnings. Never throws for what a file holds.
     */
    public LoadResult load(List<DescriptorFile> files) {
        EventLog log = new EventLog();
        return new LoadResult(load(files, log), log.events());
    }

    private Optional<Specification> load(List<DescriptorFile> files, EventLog log) {
        if (files.isEmpty()) {
            return Optional.of(Specification.of(List.of()));
        }
        List<Descriptor> given = closure.read(files, log);
        if (log.hasErrors()) {
            return Optional.empty();
        }
        List<Descriptor> all = closure.complete(given, log);
        if (log.hasErrors()) {
            return Optional.empty();
        }
        Resolution resolution = new Resolution(all, log);
        resolution.plan();
        if (log.hasErrors()) {
            return Optional.empty();
        }
        resolution.expand();
        if (log.hasErrors()) {
            return Optional.empty();
        }
        new Checker(resolution, log).check();
        if (log.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(new Assembler(resolution).assemble());
    }
}
