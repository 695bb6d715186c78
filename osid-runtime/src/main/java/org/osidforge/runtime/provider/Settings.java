package org.osidforge.runtime.provider;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.osid.ConfigurationErrorException;
import org.osidforge.runtime.engine.Profile;
import org.osidforge.runtime.fault.Fault;
import org.osidforge.runtime.value.BasicId;
import org.osidforge.runtime.value.BasicLocale;

/**
 * The settings of a provider: texts by name.
 *
 * <p>Every provider of ours knows {@code provider.name}, {@code provider.authority} (a domain name), {@code provider.license}, {@code provider.federation} (true or false), {@code
 * provider.unoffered} (simple names of sessions, separated by commas) and {@code provider.agent} (an Id in text form); a store may know more. Immutable.
 */
public final class Settings {

    /** No setting. */
    public static final Settings NONE = new Settings(Map.of());

    private final Map<String, String> texts;

    private Settings(Map<String, String> texts) {
        this.texts = new TreeMap<>(texts);
    }

    /** These settings; the map is copied. */
    public static Settings of(Map<String, String> texts) {
        return new Settings(texts);
    }

    /** These settings and one more, which takes the place of one of the same name. */
    public Settings with(String name, String text) {
        Settings more = new Settings(texts);
        more.texts.put(Fault.checkNotNull(name, "name"), Fault.checkNotNull(text, "text"));
        return more;
    }

    /** The text of that name, or the other. */
    public String text(String name, String otherwise) {
        return texts.getOrDefault(name, otherwise);
    }

    /**
     * Whether the setting of that name is true.
     *
     * @throws ConfigurationErrorException if it is neither true nor false
     */
    public boolean bool(String name, boolean otherwise) throws ConfigurationErrorException {
        String found = text(name, String.valueOf(otherwise));
        return switch (found) {
            case "true" -> true;
            case "false" -> false;
            default -> throw Fault.SETTING.configurationError(name, found);
        };
    }

    /** The names in a setting that are separated by commas. */
    public Set<String> names(String name) {
        Set<String> found = new TreeSet<>();
        Arrays.stream(text(name, "").split(","))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .forEach(found::add);
        return found;
    }

    /**
     * The Id in a setting.
     *
     * @throws ConfigurationErrorException if it is none
     */
    public BasicId id(String name, BasicId otherwise) throws ConfigurationErrorException {
        String found = texts.get(name);
        try {
            return found == null ? otherwise : BasicId.parse(found);
        } catch (org.osid.InvalidArgumentException e) {
            throw new ConfigurationErrorException(Fault.SETTING.text(name, found), e);
        }
    }

    /**
     * What a provider with these settings says of itself.
     *
     * @param name its name where the settings tell none
     * @throws ConfigurationErrorException if a setting is not understood
     */
    public Profile profile(String name) throws ConfigurationErrorException {
        return new Profile(
                text("provider.name", name),
                text("provider.authority", "osidforge.org"),
                text("provider.license", ""),
                java.util.List.of(BasicLocale.ENGLISH),
                bool("provider.federation", true),
                names("provider.unoffered"));
    }
}
