package org.osidforge.cli.project;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file with places such as {@code {{name}}}, which lies beside this class. */
final class Template {

    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    private final String file;

    Template(String file) {
        this.file = file;
    }

    /**
     * The file with every place filled.
     *
     * @param values values by name; those that have no place in the file are left out
     * @throws IllegalStateException if a place has no value, or there is no such file
     */
    String fill(Map<String, String> values) {
        return PLACE.matcher(text()).replaceAll(place -> Matcher.quoteReplacement(value(place.group(1), values)));
    }

    private String value(String name, Map<String, String> values) {
        if (!values.containsKey(name)) {
            throw new IllegalStateException(file + " has a place {{" + name + "}} that nothing fills");
        }
        return values.get(name);
    }

    private String text() {
        try (InputStream in = Template.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("there is no template " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the template " + file, e);
        }
    }
}
