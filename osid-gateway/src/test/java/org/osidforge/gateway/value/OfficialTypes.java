package org.osidforge.gateway.value;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.osid.Identifiable;
import org.osid.OsidForm;

/** The compiled interfaces of the standard, wherever they are. */
final class OfficialTypes {

    private OfficialTypes() {}

    static List<Class<?>> all() {
        Set<String> names = new TreeSet<>();
        for (Class<?> one : List.of(OsidForm.class, org.osid.room.CampusForm.class)) {
            names.addAll(namesBeside(one));
        }
        return names.stream().<Class<?>>map(OfficialTypes::load).toList();
    }

    /** Parameters of everything that sets or adds in a form or a record of one. */
    static Stream<Class<?>> setterTypes() {
        return all().stream()
                .filter(type -> OsidForm.class.isAssignableFrom(type)
                        || type.getSimpleName().endsWith("FormRecord"))
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(m -> m.getName().startsWith("set") || m.getName().startsWith("add"))
                .flatMap(m -> Arrays.stream(m.getParameterTypes()))
                .<Class<?>>map(type -> type)
                .distinct();
    }

    /** Results of everything that an object tells without being asked for a particular thing. */
    static Stream<Class<?>> getterTypes() {
        return all().stream()
                .filter(type -> Identifiable.class.isAssignableFrom(type) && !OsidForm.class.isAssignableFrom(type))
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(m -> m.getParameterCount() == 0 && m.getReturnType() != void.class)
                .<Class<?>>map(Method::getReturnType)
                .distinct();
    }

    private static Set<String> namesBeside(Class<?> one) {
        try {
            Path place = Path.of(
                    one.getProtectionDomain().getCodeSource().getLocation().toURI());
            Set<String> names = new TreeSet<>();
            if (Files.isDirectory(place)) {
                try (Stream<Path> files = Files.walk(place)) {
                    files.forEach(
                            file -> add(names, place.relativize(file).toString().replace('\\', '/')));
                }
            } else {
                try (JarFile jar = new JarFile(place.toFile())) {
                    jar.stream().forEach(entry -> add(names, entry.getName()));
                }
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static void add(Set<String> names, String file) {
        if (file.startsWith("org/osid/") && file.endsWith(".class")) {
            names.add(file.substring(0, file.length() - ".class".length()).replace('/', '.'));
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, OfficialTypes.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
