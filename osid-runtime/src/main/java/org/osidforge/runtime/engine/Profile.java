package org.osidforge.runtime.engine;

import java.util.List;
import java.util.Set;
import org.osid.calendaring.DateTime;
import org.osid.installation.Version;
import org.osid.locale.DisplayText;
import org.osidforge.runtime.value.BasicId;
import org.osidforge.runtime.value.BasicLocale;
import org.osidforge.runtime.value.BasicVersion;
import org.osidforge.runtime.value.Moment;
import org.osidforge.runtime.value.Text;

/**
 * What a provider says of itself.
 *
 * @param name its name for people
 * @param authority authority of the Ids that it gives, by custom a domain name
 * @param licenseText its licence, or the empty string
 * @param locales locales of its texts, the default one first
 * @param hasVisibleFederation whether sessions for other catalogs than its own can be had
 * @param unoffered simple names of the sessions that it does not offer
 */
public record Profile(
        String name,
        String authority,
        String licenseText,
        List<BasicLocale> locales,
        boolean hasVisibleFederation,
        Set<String> unoffered) {

    private static final BasicVersion VERSION = BasicVersion.of("0.1.0");
    private static final Moment RELEASED = Moment.parse("2026-01-01T00:00:00");
    private static final int MAJOR = 3;

    /** A profile; the collections are copied. */
    public Profile {
        locales = List.copyOf(locales);
        unoffered = Set.copyOf(unoffered);
    }

    /** Id of the service for an OSID package. */
    public BasicId id(String osid) {
        return BasicId.of("osid.OsidProfile", osid, authority);
    }

    /** Its name. */
    public DisplayText displayName() {
        return Text.of(name);
    }

    /** What it is, for an OSID package. */
    public DisplayText description(String osid) {
        return Text.of(name + ", serving " + osid);
    }

    /** Version of the provider. */
    public Version version() {
        return VERSION;
    }

    /** When that version was released. */
    public DateTime releaseDate() {
        return RELEASED;
    }

    /** Whether that version of the specification is served: any of version 3. */
    public boolean servesVersion(Version osidVersion) {
        try {
            List<Long> numbers = BasicVersion.of(osidVersion).numbers();
            return !numbers.isEmpty() && numbers.get(0) == MAJOR;
        } catch (org.osid.InvalidArgumentException e) {
            return false;
        }
    }

    /** Id of the resource that provides it. */
    public BasicId providerId() {
        return BasicId.of("resource.Resource", "provider", authority);
    }

    /** Its licence. */
    public DisplayText license() {
        return Text.of(licenseText);
    }

    /** The locale of texts unless another is chosen. */
    public BasicLocale defaultLocale() {
        return locales.get(0);
    }

    /** Whether the session of that simple name is offered. */
    public boolean offers(String session) {
        return !unoffered.contains(session);
    }
}
