package org.osidforge.spec.model;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Packages of the model as JSON: written beside generated classes, read where providers are tested or served.
 *
 * <p>The same package always gives the same bytes.
 */
public final class ModelFiles {

    /** Resource that lists the model files of a jar, one resource name in a line, sorted. */
    public static final String LIST = "META-INF/osid/packages.list";

    private static final String FOLDER = "META-INF/osid/";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultVisibility(visibility -> visibility
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE)
                    .withFieldVisibility(Visibility.ANY))
            .addModule(new SimpleModule()
                    .addSerializer(TypeRef.class, new TypeWriter())
                    .addDeserializer(TypeRef.class, new TypeReader()))
            .defaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter(" ", "\n")))
            .enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT)
            .build();

    private ModelFiles() {}

    /** Resource name of a package, such as {@code META-INF/osid/osid.resource-core.json}. */
    public static String resourceName(OsidPackage pkg) {
        return FOLDER + pkg.key().replace('#', '-') + ".json";
    }

    /** The package as JSON in UTF-8, ending in a line break. */
    public static byte[] write(OsidPackage pkg) {
        return (MAPPER.writeValueAsString(pkg) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The package of a model file.
     *
     * @throws tools.jackson.core.JacksonException if the bytes are not such a file
     */
    public static OsidPackage read(byte[] json) {
        return MAPPER.readValue(json, OsidPackage.class);
    }

    /** The content of {@link #LIST} for these packages. */
    public static byte[] writeList(Collection<OsidPackage> packages) {
        TreeSet<String> names = new TreeSet<>();
        packages.forEach(pkg -> names.add(resourceName(pkg)));
        return (String.join("\n", names) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The specification of everything on a class path: the model files that the lists of all its jars name.
     *
     * @throws IllegalStateException if a list names a file that is missing
     * @throws UncheckedIOException if a file cannot be read
     */
    public static Specification load(ClassLoader loader) {
        Map<String, OsidPackage> packages = new TreeMap<>();
        try {
            for (URL list : Collections.list(loader.getResources(LIST))) {
                read(list, loader).forEach(pkg -> packages.putIfAbsent(pkg.key(), pkg));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return Specification.of(packages.values());
    }

    /**
     * The packages of one list.
     *
     * @param list a {@link #LIST} of a jar
     * @param loader where the model files are that it names
     * @return as many as the list names, in its order
     * @throws IllegalStateException if the list names a file that is missing
     * @throws UncheckedIOException if a file cannot be read
     */
    public static List<OsidPackage> read(URL list, ClassLoader loader) {
        try {
            return lines(bytes(list)).parallelStream()
                    .map(name -> read(list, name, loader))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static OsidPackage read(URL list, String name, ClassLoader loader) {
        URL file = loader.getResource(name);
        if (file == null) {
            throw new IllegalStateException(list + " names " + name + ", which is not on the class path");
        }
        try {
            return read(bytes(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> lines(byte[] text) throws IOException {
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new StringReader(new String(text, StandardCharsets.UTF_8)))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank()) {
                    lines.add(line.strip());
                }
            }
        }
        return lines;
    }

    /** Reads past the cache of open jars, which keeps files locked in long-running builds. */
    private static byte[] bytes(URL url) throws IOException {
        URLConnection connection = url.openConnection();
        connection.setUseCaches(false);
        try (InputStream in = connection.getInputStream()) {
            return in.readAllBytes();
        }
    }

    /** A type as the specification writes it. */
    private static final class TypeWriter extends ValueSerializer<TypeRef> {
        @Override
        public void serialize(TypeRef type, JsonGenerator json, SerializationContext context) {
            json.writeString(type.toString());
        }
    }

    private static final class TypeReader extends ValueDeserializer<TypeRef> {
        @Override
        public TypeRef deserialize(JsonParser json, DeserializationContext context) {
            String text = json.getString();
            return text.endsWith("[]") ? TypeRef.arrayOf(text.substring(0, text.length() - 2)) : TypeRef.of(text);
        }
    }
}
