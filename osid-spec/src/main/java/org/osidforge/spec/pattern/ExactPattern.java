package org.osidforge.spec.pattern;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.osidforge.spec.descriptor.Descriptor.ChangeEntry;
import org.osidforge.spec.descriptor.Descriptor.InterfaceEntry;
import org.osidforge.spec.descriptor.Descriptor.MethodEntry;
import org.osidforge.spec.descriptor.Descriptor.Replacement;
import org.osidforge.spec.descriptor.Descriptor.TypeEntry;
import org.osidforge.spec.descriptor.Word;
import org.osidforge.spec.diagnostic.DidYouMean;
import org.osidforge.spec.diagnostic.EventLog;
import org.osidforge.spec.diagnostic.Message;
import org.osidforge.spec.model.InterfaceKind;
import org.osidforge.spec.model.ObjectKind;
import org.osidforge.spec.model.Role;
import org.osidforge.spec.model.TypeRef;

/** What no pattern makes: interfaces described method by method, and changes of what a pattern made. */
public final class ExactPattern {

    private static final String RECORDS = "records.";

    private final String pkg;
    private final Function<Word, Optional<String>> names;
    private final Doings doings;
    private final EventLog log;

    /**
     * The exact descriptions of one package.
     *
     * @param names the qualified name of what is written; tells itself what does not resolve
     * @param kinds the kind of an object of the package, or of its base, by its simple name
     */
    public ExactPattern(
            String pkg,
            Function<Word, Optional<String>> names,
            Function<String, Optional<ObjectKind>> kinds,
            EventLog log) {
        this.pkg = pkg;
        this.names = names;
        this.doings = new Doings(kinds, log);
        this.log = log;
    }

    /** The interface as described. */
    public InterfaceDraft expand(InterfaceEntry entry, InterfaceKind kind) {
        String written = entry.name().text();
        boolean record = written.startsWith(RECORDS);
        InterfaceDraft draft = new InterfaceDraft(
                        new Origin("interface " + written, entry.name().at()),
                        record ? pkg + ".records" : pkg,
                        record ? written.substring(RECORDS.length()) : written,
                        kind,
                        entry.object().map(Word::text).orElse(""))
                .parents(resolve(entry.parents()))
                .note(entry.note());
        entry.methods().forEach(method -> add(draft, method, roleOf(kind, method)));
        return draft;
    }

    /** The interface with what deviates. */
    public void change(InterfaceDraft draft, ChangeEntry entry) {
        entry.parents().ifPresent(parents -> draft.parents(resolve(parents)));
        if (!entry.note().isEmpty()) {
            draft.note(entry.note());
        }
        for (Replacement replacement : entry.replaced()) {
            int at = indexOf(draft, replacement.name());
            if (at >= 0) {
                MethodDraft old = draft.methods().get(at);
                MethodDraft other = method(replacement.method(), old.role(), old.subject());
                draft.methods().set(at, Meaning.keeps(old.finish(), other.finish()) ? other : other.does(Role.NONE));
            }
        }
        for (Word name : entry.removed()) {
            int at = indexOf(draft, name);
            if (at >= 0) {
                draft.methods().remove(at);
            }
        }
        entry.added().forEach(method -> add(draft, method, Role.NONE).mayRepeatInherited());
    }

    private MethodDraft add(InterfaceDraft draft, MethodEntry entry, Role role) {
        MethodDraft method = method(entry, role, "");
        entry.does().ifPresent(does -> doings.give(draft, method, does));
        draft.methods().add(method);
        return method;
    }

    private int indexOf(InterfaceDraft draft, Word name) {
        for (int at = 0; at < draft.methods().size(); at++) {
            if (draft.methods().get(at).name().equals(name.text())) {
                return at;
            }
        }
        if (!log.full()) {
            List<String> methods =
                    draft.methods().stream().map(MethodDraft::name).toList();
            log.add(Message.UNKNOWN_METHOD, name.at(), draft.name(), name, DidYouMean.suffix(name.text(), methods));
        }
        return -1;
    }

    private static Role roleOf(InterfaceKind kind, MethodEntry method) {
        if (kind != InterfaceKind.LIST || !method.name().text().startsWith("getNext")) {
            return Role.NONE;
        }
        return method.returns().array() ? Role.NEXT_MANY : Role.NEXT;
    }

    private List<String> resolve(List<Word> words) {
        return words.stream().map(names).flatMap(Optional::stream).toList();
    }

    private MethodDraft method(MethodEntry entry, Role role, String subject) {
        Origin origin = new Origin("method " + entry.name(), entry.name().at());
        MethodDraft method = new MethodDraft(origin, entry.name().text());
        method.returns(type(entry.returns())).does(role, subject);
        entry.parameters().forEach(p -> method.takes(type(p.type()), p.name().text()));
        entry.errors().forEach(error -> method.fails(error.code(), error.condition()));
        return entry.optional() ? method.optional() : method;
    }

    private TypeRef type(TypeEntry entry) {
        String written = entry.name().text();
        if (written.equals("void") || Core.PRIMITIVES.contains(written)) {
            return new TypeRef(written, entry.array());
        }
        return new TypeRef(names.apply(entry.name()).orElse(written), entry.array());
    }
}
