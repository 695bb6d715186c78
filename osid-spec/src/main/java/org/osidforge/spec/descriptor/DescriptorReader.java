package org.osidforge.spec.descriptor;

import java.util.Optional;
import org.osidforge.spec.diagnostic.EventLog;

/** Bytes to a descriptor: decode, read the tree, read the language. */
public final class DescriptorReader {

    private final EventLog log;

    /** A reader that tells its events there. */
    public DescriptorReader(EventLog log) {
        this.log = log;
    }

    /** The descriptor; nothing where the log has errors that tell why. */
    public Optional<Descriptor> read(DescriptorFile file) {
        EventLog own = new EventLog();
        Optional<Descriptor> descriptor = TextDecoder.decode(file, own)
                .flatMap(text -> new TreeReader(file.name(), own).read(text))
                .filter(tree -> !own.hasErrors())
                .flatMap(tree -> new DescriptorParser(file.name(), file.digest(), own).parse(tree))
                .filter(parsed -> !own.hasErrors());
        own.events().forEach(log::add);
        return descriptor;
    }
}
