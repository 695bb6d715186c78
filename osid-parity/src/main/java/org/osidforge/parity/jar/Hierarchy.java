package org.osidforge.parity.jar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osidforge.parity.binding.CompiledBinding;
import org.osidforge.parity.binding.CompiledMethod;
import org.osidforge.parity.binding.CompiledType;

/** The types of a binding with what they inherit; types of the platform come from the platform. */
final class Hierarchy {

    private static final CompiledBinding PLATFORM = CompiledBinding.of(ClassLoader.getPlatformClassLoader());

    private final CompiledBinding binding;
    private final Map<String, List<CompiledType>> lines = new HashMap<>();

    Hierarchy(CompiledBinding binding) {
        this.binding = binding;
    }

    CompiledBinding binding() {
        return binding;
    }

    /** What a type extends or implements itself. */
    static List<String> direct(CompiledType type) {
        List<String> direct = new ArrayList<>(type.interfaces());
        if (!type.superclass().isEmpty()) {
            direct.add(type.superclass());
        }
        return direct;
    }

    /** Everything that a type extends or implements, as far as it can be found; its own parents in any case. */
    Set<String> parents(CompiledType type) {
        Set<String> names = new LinkedHashSet<>();
        line(type).forEach(one -> names.addAll(direct(one)));
        return names;
    }

    /** The method of the same name and descriptor that a call on the type finds; a constructor is not inherited. */
    Optional<CompiledMethod> method(CompiledType type, CompiledMethod wanted) {
        List<CompiledType> where = wanted.name().equals("<init>") ? List.of(type) : line(type);
        return where.stream()
                .flatMap(one -> one.methods().stream())
                .filter(m -> m.key().equals(wanted.key()))
                .findFirst();
    }

    /** The type and everything above it, each once, nearer ones first. */
    private List<CompiledType> line(CompiledType type) {
        List<CompiledType> known = lines.get(type.name());
        if (known != null) {
            return known;
        }
        Map<String, CompiledType> all = new java.util.LinkedHashMap<>();
        collect(type, all);
        List<CompiledType> line = List.copyOf(all.values());
        lines.put(type.name(), line);
        return line;
    }

    private void collect(CompiledType type, Map<String, CompiledType> all) {
        if (all.putIfAbsent(type.name(), type) == null) {
            for (String parent : direct(type)) {
                binding.type(parent).or(() -> PLATFORM.type(parent)).ifPresent(p -> collect(p, all));
            }
        }
    }
}
