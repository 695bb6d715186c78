package org.osidforge.gateway.random;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One request of a random batch, before it is written for a dialect.
 *
 * <p>An address is a word, which can only be an alias; or {@code #} and the number of the request that made the object, for its primary Id; or {@code $} and the id of an earlier request.
 *
 * @param number unique among all requests of a story; what the request makes goes by it
 * @param verb what is wanted
 * @param kind kind of the object that is addressed or made
 * @param address the object, or the empty string where one is to be made without an address
 * @param parent address of the building that a floor is made for by its own address, or the empty string
 * @param alias the alias that is wanted, by {@code ALIAS}
 * @param body what is said of the object; null for none
 * @param group atomicity group, or the empty string
 * @param dependsOn ids and groups
 */
record Ask(
        int number,
        Verb verb,
        Kind kind,
        String address,
        String parent,
        String alias,
        Body body,
        String group,
        List<String> dependsOn) {

    /** What is wanted. */
    enum Verb {
        POST,
        PUT,
        PATCH,
        DELETE,
        GET,
        ALIAS,
        /** An address that leads nowhere. */
        LOST
    }

    /** The kinds: a building refers to an address, a floor is made for a building. */
    enum Kind {
        CAMPUS("Campus", "Campuses"),
        ACADEMY("Academy", "Academies"),
        BUILDING("Building", "Buildings"),
        FLOOR("Floor", "Floors");

        final String text;
        final String plural;

        Kind(String text, String plural) {
            this.text = text;
            this.plural = plural;
        }
    }

    /** What is wrong with a body, and as which members. */
    enum Wrong {
        NOTHING,
        UNKNOWN_PROPERTY,
        TYPE,
        RECORD_TYPE,
        OTHER_ID,
        ARRAY
    }

    /**
     * A body.
     *
     * @param said the members, with null for a value that is cleared; {@code Address} and {@code Building} are addresses
     * @param wrong what is wrong with it
     */
    record Body(Map<String, String> said, Wrong wrong) {

        static final Body EMPTY = new Body(new LinkedHashMap<>(), Wrong.NOTHING);

        boolean isFillable() {
            return wrong == Wrong.NOTHING;
        }
    }

    String id() {
        return "r" + number;
    }

    boolean refers() {
        return address.startsWith("$") || parent.startsWith("$");
    }

    String referred() {
        return address.startsWith("$") ? address.substring(1) : parent.substring(1);
    }

    /** The same where some requests and groups are no more. */
    Ask among(Set<String> left) {
        List<String> still = new ArrayList<>(dependsOn);
        still.retainAll(left);
        return new Ask(number, verb, kind, address, parent, alias, body, group, still);
    }

    /** The same in no group. */
    Ask ungrouped() {
        List<String> ids =
                dependsOn.stream().filter(name -> name.startsWith("r")).toList();
        return new Ask(number, verb, kind, address, parent, alias, body, "", ids);
    }

    @Override
    public String toString() {
        return "%s %s %s%s%s%s%s%s%s"
                .formatted(
                        id(),
                        verb,
                        parent.isEmpty() ? "" : parent + "/",
                        kind,
                        address.isEmpty() ? "" : "(" + address + ")",
                        alias.isEmpty() ? "" : " as " + alias,
                        body == null ? "" : " " + body.said() + (body.isFillable() ? "" : body.wrong()),
                        group.isEmpty() ? "" : " in " + group,
                        dependsOn.isEmpty() ? "" : " after " + dependsOn);
    }
}
