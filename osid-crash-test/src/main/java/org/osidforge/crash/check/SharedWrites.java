package org.osidforge.crash.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.osidforge.crash.check.Violation.Code;
import org.osidforge.crash.log.Act;
import org.osidforge.crash.log.Action;
import org.osidforge.crash.log.Operation;
import org.osidforge.crash.log.Operation.Fate;
import org.osidforge.crash.log.Way;
import org.osidforge.crash.model.Entry;
import org.osidforge.crash.model.Model;
import org.osidforge.crash.model.Names;

/**
 * Judges what all threads write at the same time: each description and each alias is a register of which the last write must be there.
 *
 * <p>The order of writes that overlapped in time is not known. So a value may be found if some write of it did not end before another, acknowledged write began. A write without an answer that is found
 * must have been done everywhere, and counts as acknowledged from then on. What is written by joint transactions alone, always the same value to all of a group, must be the same in all of it.
 */
final class SharedWrites {

    /** What is written: the description of an object, or the object that an alias leads to. */
    private record Register(String kind, String id, boolean isAlias) {}

    /** A write; operation null for what was there before. */
    private record Write(String value, Operation operation) {

        boolean isSure(Set<Operation> proved) {
            return operation == null || operation.fate() == Fate.ANSWERED || proved.contains(operation);
        }

        boolean endedBefore(Write other) {
            return other.operation != null && (operation == null || operation.end() < other.operation.begin());
        }
    }

    private final Model model;
    private final List<Operation> operations;
    private final Content content;
    private final Map<Register, List<Write>> writes = new LinkedHashMap<>();
    private final Set<Operation> proved = new HashSet<>();
    private final List<Violation> violations = new ArrayList<>();

    /**
     * What is to be judged.
     *
     * @param model what was held before; holds afterwards what was found, where that may be
     */
    SharedWrites(Model model, List<Operation> operations, Content content) {
        this.model = model;
        this.operations = operations.stream()
                .filter(one -> one.isShared() && one.way() != Way.ABORTED && one.fate() != Fate.FAILED)
                .toList();
        this.content = content;
    }

    List<Violation> judge() {
        begin();
        operations.forEach(this::note);
        writes.keySet().forEach(this::prove);
        writes.keySet().forEach(this::judge);
        compareGroup();
        return violations;
    }

    /** How many operations without an answer were found done. */
    int done() {
        return proved.size();
    }

    private void begin() {
        for (Entry one : model.objects()) {
            if (Names.isShared(one.name())) {
                write(new Register(one.kind(), one.id(), false), new Write(one.value(), null));
            }
        }
        for (String alias : Names.SHARED_ALIASES) {
            write(new Register("campus", alias, true), new Write(model.aliased("campus", alias), null));
        }
    }

    /** Notes the last write of an operation to each register, for the others are never seen. */
    private void note(Operation operation) {
        Map<Register, String> last = new LinkedHashMap<>();
        for (int i = 0; i < operation.actions().size(); i++) {
            Action action = operation.actions().get(i);
            if (operation.answers().isEmpty() || operation.answers().get(i).done()) {
                boolean isAlias = action.act() == Act.ALIAS;
                last.put(
                        new Register(action.kind(), isAlias ? action.alias() : action.id(), isAlias),
                        isAlias ? action.id() : action.value());
            }
        }
        last.forEach((register, value) -> write(register, new Write(value, operation)));
    }

    private void write(Register register, Write write) {
        writes.computeIfAbsent(register, r -> new ArrayList<>()).add(write);
    }

    private String found(Register register) {
        if (register.isAlias()) {
            return content.aliased(register.kind(), register.id());
        }
        Entry found = content.get(register.kind(), register.id());
        return found == null ? null : found.value();
    }

    /** A value that only one operation has written, one without an answer, proves that it was done. */
    private void prove(Register register) {
        String found = found(register);
        List<Write> alike = writes.get(register).stream()
                .filter(one -> Objects.equals(one.value(), found))
                .toList();
        if (alike.size() == 1 && !alike.get(0).isSure(proved)) {
            proved.add(alike.get(0).operation());
        }
    }

    private void judge(Register register) {
        String found = found(register);
        List<Write> all = writes.get(register);
        boolean may = all.stream()
                .filter(one -> Objects.equals(one.value(), found))
                .anyMatch(one -> all.stream().noneMatch(other -> other.isSure(proved) && one.endedBefore(other)));
        if (!may) {
            boolean isHalf = all.stream().anyMatch(one -> one.operation() != null && proved.contains(one.operation()));
            violations.add(new Violation(
                    isHalf ? Code.HALF : Code.LOST,
                    "shared " + (register.isAlias() ? "alias " : register.kind() + " ") + register.id() + " holds "
                            + found + ", which an acknowledged write came after",
                    all.stream()
                            .filter(one -> one.operation() != null)
                            .map(one -> one.operation().toString())
                            .collect(Collectors.toList())));
        }
        take(register, found);
    }

    /** What was found is what was held from now on. */
    private void take(Register register, String found) {
        if (register.isAlias()) {
            if (found != null) {
                model.apply(Action.alias(register.kind(), found, register.id()));
            }
        } else if (content.get(register.kind(), register.id()) != null) {
            Entry before = model.get(register.kind(), register.id());
            model.put(new Entry(before.kind(), before.id(), before.name(), found, before.parent()));
        }
    }

    private void compareGroup() {
        Set<String> values = new HashSet<>();
        for (Entry one : model.objects()) {
            if (Names.GROUP.contains(one.name())) {
                values.add(one.value());
            }
        }
        if (values.size() > 1) {
            violations.add(new Violation(
                    Code.HALF,
                    "the objects that joint transactions write together hold different values: " + values,
                    operations.stream()
                            .filter(one -> one.actions().stream().anyMatch(action -> values.contains(action.value())))
                            .map(Operation::toString)
                            .toList()));
        }
    }
}
