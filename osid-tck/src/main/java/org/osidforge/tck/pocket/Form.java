package org.osidforge.tck.pocket;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.osid.InvalidArgumentException;
import org.osid.Metadata;
import org.osid.NoAccessException;
import org.osid.NullArgumentException;
import org.osid.OsidList;
import org.osid.Syntax;
import org.osid.type.Type;
import org.osid.type.TypeList;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.data.ConsumerList;
import org.osidforge.tck.data.MadeId;
import org.osidforge.tck.data.MadeText;
import org.osidforge.tck.data.MadeType;
import org.osidforge.tck.data.MadeValue;

/** A form of a pocket provider. */
final class Form implements InvocationHandler {

    /** Stands for the value of an element that was cleared. */
    static final Object CLEARED = new Object();

    static final long LONGEST = 80;

    final Session session;
    final Class<?> type;
    final MadeId id;
    final MadeId target;
    final Map<String, MadeId> parents;
    final List<MadeType> records;
    final Map<String, Object> values = new HashMap<>();
    private boolean used;

    Form(Session session, Class<?> type, MadeId target, Map<String, MadeId> parents, List<MadeType> records) {
        this.session = session;
        this.type = type;
        this.id = session.newId("form");
        this.target = target;
        this.parents = parents;
        this.records = records;
    }

    Object proxy() {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, this);
    }

    static Optional<Form> of(Object proxy) {
        boolean own = Proxy.isProxyClass(proxy.getClass()) && Proxy.getInvocationHandler(proxy) instanceof Form;
        return own ? Optional.of((Form) Proxy.getInvocationHandler(proxy)) : Optional.empty();
    }

    /** Takes the form for a submission; false if it was used. */
    synchronized boolean claim() {
        boolean free = !used;
        used = true;
        return free;
    }

    synchronized void giveBack() {
        used = false;
    }

    boolean forUpdate() {
        return target != null;
    }

    /** The elements that must be set and are not. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (!forUpdate()) {
            new TreeSet<>(session.pocket.required(session.kind.qualifiedName()))
                    .stream().filter(name -> !values.containsKey(name)).forEach(missing::add);
        }
        return missing;
    }

    @Override
    public Object invoke(Object self, Method method, Object[] arguments) {
        Optional<Role> role = session.roleOf(session.formFacet, method);
        if (role.equals(Optional.of(Role.GET_TARGET_ID))) {
            return only(forUpdate(), target);
        }
        if (role.equals(Optional.of(Role.GET_PARENT_ID))) {
            return only(!forUpdate(), parents.get(session.subjectOf(session.formFacet, method)));
        }
        String name = method.getName();
        return switch (name) {
            case "equals" -> self == arguments[0];
            case "hashCode" -> id.hashCode();
            case "toString" -> "form " + id;
            case "getId" -> id;
            case "isCurrent" -> true;
            case "isForUpdate" -> forUpdate();
            case "isValid" -> missing().isEmpty();
            case "getInvalidMetadata" ->
                missing().stream().map(e -> metadata(e, setter(e))).toArray(Metadata[]::new);
            case "getRecordTypes", "getRequiredRecordTypes" -> ConsumerList.of(TypeList.class, records);
            case "hasRecordType" -> records.contains(new MadeTypeOf((Type) arguments[0]).made());
            default -> element(method, arguments);
        };
    }

    private record MadeTypeOf(Type type) {
        MadeType made() {
            return MadeType.copyOf(type, "a type");
        }
    }

    private static Object only(boolean allowed, Object value) {
        if (!allowed) {
            throw new org.osid.IllegalStateException("not of this form");
        }
        return value;
    }

    private Object element(Method method, Object[] arguments) {
        String name = method.getName();
        if (name.startsWith("get") && name.endsWith("Metadata")) {
            String element = name.substring(3, name.length() - "Metadata".length());
            return metadata(element, setter(element));
        }
        if (name.startsWith("set") && arguments.length == 1) {
            set(name.substring(3), arguments[0], method);
        }
        if (name.startsWith("clear")) {
            String element = name.substring("clear".length());
            if (session.pocket.required(session.kind.qualifiedName()).contains(element)) {
                throw new NoAccessException(element);
            }
            values.put(element, CLEARED);
        }
        return neutral(method);
    }

    private static Object neutral(Method method) {
        return method.getReturnType().isArray()
                ? Array.newInstance(method.getReturnType().getComponentType(), 0)
                : method.getReturnType() == void.class ? null : MadeValue.of(method.getReturnType(), Map.of());
    }

    private Method setter(String element) {
        for (Method method : type.getMethods()) {
            if (method.getName().equals("set" + element) && method.getParameterCount() == 1) {
                return method;
            }
        }
        return null;
    }

    private void set(String element, Object value, Method setter) {
        if (value == null) {
            throw new NullArgumentException(element);
        }
        if (value instanceof String text && text.length() > LONGEST) {
            throw new InvalidArgumentException(element);
        }
        if (value instanceof BigDecimal decimal && decimal.signum() < 0) {
            throw new InvalidArgumentException(element);
        }
        if (value instanceof Object[] several && several.length > 9) {
            throw new InvalidArgumentException(element);
        }
        if (value instanceof OsidList list) {
            values.put(element, Session.ids(list));
            return;
        }
        values.put(element, value);
    }

    private Metadata metadata(String element, Method setter) {
        Class<?> taken = setter == null ? String.class : setter.getParameterTypes()[0];
        Map<String, Object> answers = new HashMap<>();
        answers.put("getElementId", new MadeId("elements", session.kind.name() + element, "pocket"));
        answers.put(
                "getSyntax",
                taken == BigDecimal.class ? Syntax.DECIMAL : taken == long.class ? Syntax.CARDINAL : Syntax.STRING);
        answers.put(
                "isRequired",
                session.pocket.required(session.kind.qualifiedName()).contains(element));
        answers.put("getMaximumStringLength", LONGEST);
        answers.put("getMaximumDecimal", null);
        answers.put("getMaximumCardinal", Long.MAX_VALUE);
        answers.put("getMaximumElements", 9L);
        answers.put("getElementLabel", new MadeText(element));
        for (String other : List.of("DateTime", "Duration", "Time", "Id", "Type", "Version")) {
            answers.put("getMinimum" + other, null);
        }
        return MadeValue.of(Metadata.class, answers);
    }
}
