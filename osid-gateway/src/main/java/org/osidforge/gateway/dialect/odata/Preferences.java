package org.osidforge.gateway.dialect.odata;

import java.util.Locale;
import org.osidforge.gateway.http.Request;

/**
 * What a client prefers, for the call and, as far as it is about one, for each request of a batch (clauses U12, U15, U40).
 *
 * @param minimal whether objects need not be told
 * @param goesOn whether a batch goes on after a request that failed
 * @param applied the preferences that were understood, as {@code Preference-Applied} tells them; the empty string for none
 */
record Preferences(boolean minimal, boolean goesOn, String applied) {

    static Preferences of(Request request) {
        boolean minimal = false;
        boolean goesOn = true;
        StringBuilder applied = new StringBuilder();
        for (String one : request.header("prefer").orElse("").split(",")) {
            String preference = one.strip().toLowerCase(Locale.ROOT).replace("\"", "");
            String name = preference.startsWith("odata.") ? preference.substring("odata.".length()) : preference;
            switch (name) {
                case "return=minimal" -> minimal = true;
                case "return=representation" -> minimal = false;
                case "continue-on-error", "continue-on-error=true" -> goesOn = true;
                case "continue-on-error=false" -> goesOn = false;
                default -> {
                    continue;
                }
            }
            applied.append(applied.length() == 0 ? "" : ", ").append(name);
        }
        return new Preferences(minimal, goesOn, applied.toString());
    }
}
