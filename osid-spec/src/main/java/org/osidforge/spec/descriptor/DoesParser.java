package org.osidforge.spec.descriptor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osidforge.spec.descriptor.Descriptor.DoesEntry;
import org.osidforge.spec.diagnostic.DidYouMean;
import org.osidforge.spec.diagnostic.EventLog;
import org.osidforge.spec.diagnostic.Message;
import org.osidforge.spec.model.Role;

/** Reads what a method does, such as {@code delete for Shelf and Reader by genus on date}. */
final class DoesParser {

    private static final String NAME = "[A-Z][A-Za-z0-9]{0,99}";
    private static final String NAMES = NAME + "(?: +and +" + NAME + ")*";
    private static final Pattern FILTERS = Pattern.compile("((?: +for +" + NAMES + "| +with +" + NAMES
            + "| +by +(?:genus|parent genus|record|provider|" + NAMES + ")| +on date)*)");
    private static final Pattern FILTER =
            Pattern.compile("(for|with|by) +(" + NAMES + ")|by +(genus|parent genus|record|provider)|(on date)");
    private static final Pattern ONE = Pattern.compile(NAME);
    private static final Pattern ELEMENT = Pattern.compile("(metadata|set|clear|has) +(" + NAME + ")");
    private static final Map<String, Role> OF_ELEMENT =
            Map.of("metadata", Role.GET_METADATA, "set", Role.SET, "clear", Role.CLEAR, "has", Role.HAS_VALUE);
    private static final Pattern WITH_WAY = Pattern.compile("(forms? for create)(?: +(" + NAME + "))?");

    /** More words than that are no good; a pattern would look at them for too long. */
    private static final int LONGEST = 1000;

    /** What a method may do, by its words; roles with a subject of their own are read apart. */
    private static final Map<String, Role> PLAIN = new TreeMap<>(Map.ofEntries(
            Map.entry("catalog", Role.GET_CATALOG),
            Map.entry("catalog id", Role.GET_CATALOG_ID),
            Map.entry("can lookup", Role.CAN_LOOKUP),
            Map.entry("can create", Role.CAN_CREATE),
            Map.entry("can create with record types", Role.CAN_CREATE_WITH_RECORD_TYPES),
            Map.entry("can update", Role.CAN_UPDATE),
            Map.entry("can delete", Role.CAN_DELETE),
            Map.entry("can alias", Role.CAN_ALIAS),
            Map.entry("create", Role.CREATE),
            Map.entry("create each", Role.BATCH_CREATE),
            Map.entry("form for update", Role.GET_FORM_FOR_UPDATE),
            Map.entry("forms for update", Role.BATCH_GET_FORMS_FOR_UPDATE),
            Map.entry("update", Role.UPDATE),
            Map.entry("update each", Role.BATCH_UPDATE),
            Map.entry("delete", Role.DELETE),
            Map.entry("delete each", Role.BATCH_DELETE),
            Map.entry("delete all", Role.BATCH_DELETE_ALL),
            Map.entry("alias", Role.ALIAS),
            Map.entry("remove alias", Role.REMOVE_ALIAS),
            Map.entry("equivalent", Role.IS_EQUIVALENT),
            Map.entry("issue", Role.ISSUE),
            Map.entry("issue each", Role.BATCH_ISSUE),
            Map.entry("alias each", Role.BATCH_ALIAS)));

    private final EventLog log;

    DoesParser(EventLog log) {
        this.log = log;
    }

    /** What the method does; nothing where an event tells that the words mean nothing. */
    Optional<DoesEntry> parse(Tree.Scalar written) {
        String text = written.text().length() > LONGEST ? "" : written.text();
        Word word = written.word();
        if (PLAIN.containsKey(text)) {
            return Optional.of(new DoesEntry(word, PLAIN.get(text), List.of()));
        }
        Matcher forms = WITH_WAY.matcher(text);
        if (forms.matches()) {
            Role role = forms.group(1).equals("form for create")
                    ? Role.GET_FORM_FOR_CREATE
                    : Role.BATCH_GET_FORMS_FOR_CREATE;
            List<Word> way =
                    forms.group(2) == null ? List.of() : List.of(new Word(forms.group(2), written.at(forms.start(2))));
            return Optional.of(new DoesEntry(word, role, way));
        }
        Matcher element = ELEMENT.matcher(text);
        if (element.matches()) {
            Word name = new Word(element.group(2), written.at(element.start(2)));
            return Optional.of(new DoesEntry(word, OF_ELEMENT.get(element.group(1)), List.of(name)));
        }
        for (Map.Entry<String, Role> verb : Map.of(
                        "lookup", Role.LOOKUP, "delete", Role.BATCH_DELETE_MATCHING, "aliases", Role.LOOKUP_ALIASES)
                .entrySet()) {
            Matcher filters =
                    FILTERS.matcher(text).region(Math.min(verb.getKey().length(), text.length()), text.length());
            if (text.startsWith(verb.getKey()) && filters.matches()) {
                return Optional.of(new DoesEntry(
                        word, verb.getValue(), filters(written, verb.getKey().length())));
            }
        }
        log.add(Message.UNKNOWN_DOING, word.at(), written.text(), DidYouMean.suffix(text, PLAIN.keySet()));
        return Optional.empty();
    }

    private static List<Word> filters(Tree.Scalar written, int from) {
        List<Word> filters = new ArrayList<>();
        Matcher filter =
                FILTER.matcher(written.text()).region(from, written.text().length());
        while (filter.find()) {
            if (filter.group(1) == null) {
                String name = filter.group(3) == null ? "onDate" : filter.group(3);
                filters.add(new Word(name.equals("parent genus") ? "parentGenus" : name, written.at(filter.start())));
                continue;
            }
            Matcher names = ONE.matcher(written.text()).region(filter.start(2), filter.end(2));
            while (names.find()) {
                filters.add(new Word(filter.group(1) + ":" + names.group(), written.at(names.start())));
            }
        }
        return filters;
    }
}
