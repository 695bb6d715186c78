package org.osidforge.spec.descriptor;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
                .flatMap(tree -> new DescriptorParser(file.name(), digest(file.bytes()), own).parse(tree))
                .filter(parsed -> !own.hasErrors());
        own.events().forEach(log::add);
        return descriptor;
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
