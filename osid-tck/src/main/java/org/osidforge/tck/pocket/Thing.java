package org.osidforge.tck.pocket;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.osid.id.Id;
import org.osid.id.IdList;
import org.osid.locale.DisplayText;
import org.osid.type.Type;
import org.osid.type.TypeList;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.data.ConsumerList;
import org.osidforge.tck.data.MadeText;
import org.osidforge.tck.data.MadeType;
import org.osidforge.tck.data.MadeValue;
import org.osidforge.tck.pocket.Objects.Stored;
import org.osidforge.tck.run.Facet;

/** An object of a pocket provider. */
final class Thing implements InvocationHandler {

    private final Stored stored;
    private final Facet facet;

    Thing(Session session, Stored stored) {
        this.stored = stored;
        this.facet = session.binding().facet(stored.kind());
    }

    Object proxy() {
        return Proxy.newProxyInstance(facet.type().getClassLoader(), new Class<?>[] {facet.type()}, this);
    }

    @Override
    public Object invoke(Object self, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "equals" -> self == arguments[0];
            case "hashCode" -> stored.hashCode();
            case "toString" -> stored.toString();
            case "getId" -> stored.id();
            case "isCurrent" -> true;
            case "getRecordTypes" -> ConsumerList.of(TypeList.class, stored.records());
            case "hasRecordType" -> stored.records().contains(MadeType.copyOf((Type) arguments[0], "a type"));
            default -> read(method);
        };
    }

    private Object read(Method method) {
        MethodSpec spec = facet.methods().stream()
                .filter(m -> m.name().equals(method.getName()))
                .findFirst()
                .orElseThrow();
        if (spec.role() == Role.HAS_VALUE) {
            return stored.values().containsKey(spec.subject());
        }
        String name = spec.subject().isEmpty() ? coreName(method.getName()) : spec.subject();
        Object value = stored.values().containsKey(name)
                ? stored.values().get(name)
                : stored.parents().get(name);
        return value == null ? none(method) : converted(value, method.getReturnType());
    }

    private static String coreName(String method) {
        String name = method.replaceFirst("^(get|is)", "");
        return Map.of("ProviderId", "Provider", "BrandingIds", "Branding", "RuleId", "Rule")
                .getOrDefault(name, name);
    }

    private static Object converted(Object value, Class<?> type) {
        if (type == DisplayText.class && value instanceof String text) {
            return new MadeText(text);
        }
        if (type == IdList.class) {
            List<?> ids = value instanceof Id[] several ? Arrays.asList(several) : (List<?>) value;
            return ConsumerList.of(IdList.class, ids);
        }
        return value;
    }

    private static Object none(Method method) {
        Class<?> type = method.getReturnType();
        if (type == boolean.class) {
            return false;
        }
        if (type == long.class) {
            return 0L;
        }
        if (type == BigDecimal.class) {
            return BigDecimal.ZERO;
        }
        if (type == String.class) {
            return "";
        }
        if (type == DisplayText.class) {
            return new MadeText("");
        }
        return type == IdList.class ? ConsumerList.of(IdList.class, List.of()) : MadeValue.of(type, Map.of());
    }
}
