package org.osidforge.spec.descriptor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osidforge.spec.descriptor.Descriptor.BatchEntry;
import org.osidforge.spec.diagnostic.EventLog;
import org.osidforge.spec.diagnostic.Message;

/** Reads {@code Room: per Floor} and {@code Conferral: per peer {Award, Recipient}}. */
final class BatchEntryParser {

    private static final String NAME = "[A-Z][A-Za-z0-9]{0,99}";
    private static final Pattern PER_PARENT = Pattern.compile("per +(" + NAME + ")");
    private static final Pattern PER_PEER =
            Pattern.compile("per +peer +\\{ *(" + NAME + "(?: *, *" + NAME + ")+) *\\}");
    private static final Pattern ONE = Pattern.compile(NAME);

    private final EventLog log;

    BatchEntryParser(EventLog log) {
        this.log = log;
    }

    Optional<BatchEntry> parse(Tree.Entry entry) {
        Word kind = entry.key().word();
        if (!NameRules.isName(kind.text())) {
            log.add(Message.BAD_NAME, kind.at(), kind.text(), "the name of an object, such as Campus");
            return Optional.empty();
        }
        if (Fields.isNothing(entry.value())) {
            return Optional.of(new BatchEntry(kind, List.of(), kind.at()));
        }
        if (!(entry.value() instanceof Tree.Scalar scalar)) {
            log.add(
                    Message.WRONG_TYPE,
                    entry.value().at(),
                    "a batch entry",
                    "nothing, 'per Parent' or 'per peer {One, Other}'");
            return Optional.empty();
        }
        Matcher perPeer = PER_PEER.matcher(scalar.text());
        Matcher perParent = PER_PARENT.matcher(scalar.text());
        if (!perPeer.matches() && !perParent.matches()) {
            log.add(Message.BAD_BATCH_ENTRY, scalar.at(), scalar.text());
            return Optional.empty();
        }
        Matcher found = perPeer.matches() ? perPeer : perParent;
        return Optional.of(new BatchEntry(kind, parents(scalar, found.start(1), found.end(1)), scalar.inner()));
    }

    private List<Word> parents(Tree.Scalar scalar, int from, int to) {
        List<Word> parents = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        Matcher names = ONE.matcher(scalar.text()).region(from, to);
        while (names.find()) {
            if (!seen.add(names.group())) {
                log.add(Message.REPEATED, scalar.at(names.start()), names.group());
            }
            parents.add(new Word(names.group(), scalar.at(names.start())));
        }
        return parents;
    }
}
