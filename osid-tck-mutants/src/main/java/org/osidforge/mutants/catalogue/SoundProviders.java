package org.osidforge.mutants.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osidforge.mutants.Ground;
import org.osidforge.mutants.SoundProvider;
import org.osidforge.tck.clause.ClauseDefinition;
import org.osidforge.tck.clause.ClauseRegistry;
import org.osidforge.tck.data.MadeId;
import org.osidforge.tck.mutant.Mutant;
import org.osidforge.tck.pocket.PocketProvider;

/** Sound providers that differ from each other as widely as the specification lets them. */
public final class SoundProviders {

    /** What no session of these packages has to show without record types. */
    private static final Set<String> NEVER = Set.of("FORM-08", "DELETE-08");

    private static final Set<String> WITH_TRANSACTIONS = Set.of("TX-01");

    private SoundProviders() {}

    /** All; each way of being correct in two providers that share no code. */
    public static List<SoundProvider> all() {
        List<SoundProvider> all = new ArrayList<>();
        all.add(pocket("plain", "Is made of plain Java alone, without the runtime; numbers its Ids.", plain -> plain));
        all.add(new SoundProvider(
                "sound-records",
                "Has a record type of every kind.",
                Ground.POCKET_WITH_RECORDS.model(),
                Set.of("TX-01", "DELETE-08"),
                Ground.POCKET_WITH_RECORDS::open));
        all.add(pocket("uuids", "Assigns UUIDs as Ids.", SoundProviders::uuid));
        all.add(pocket("urls", "Assigns URLs as Ids.", SoundProviders::url));
        all.add(pocket(
                "odd-ids", "Assigns Ids of hundreds of characters, among them the oddest.", SoundProviders::odd));
        for (Ground ground : List.of(Ground.POCKET, Ground.MEMORY)) {
            all.add(on(ground, "any-order", "Answers in random order.", Ways::shuffled, WITH_TRANSACTIONS));
            all.add(on(
                    ground,
                    "no-transactions",
                    "Refuses transactions.",
                    Ways::withoutTransactions,
                    transactionClauses()));
            all.add(on(
                    ground,
                    "lazy-lists",
                    "Returns lists that learn of each element only when it is asked for.",
                    Ways::lazy,
                    WITH_TRANSACTIONS));
            all.add(on(ground, "no-lookup", "Offers no lookup.", Ways::withoutLookup, lookupClauses(ground)));
            all.add(on(
                    ground,
                    "one-catalog",
                    "Has one catalog only.",
                    Ways::withoutFederation,
                    Set.of("TX-01", "LOOKUP-05")));
            all.add(on(
                    ground,
                    "aliases-everywhere",
                    "Resolves aliases in the plenary view as well, and gives objects under the Id that was asked for.",
                    Ways::resolving,
                    WITH_TRANSACTIONS));
            all.add(on(
                    ground,
                    "loose-comparative-view",
                    "Gives objects in any order and each once in the comparative view.",
                    Ways::loose,
                    WITH_TRANSACTIONS));
            all.add(on(
                    ground,
                    "remote",
                    "Is remote: another thread does what a session is asked to, and answers some time later.",
                    Ways::remote,
                    WITH_TRANSACTIONS));
        }
        all.add(new SoundProvider(
                "sound-wrapping",
                "Wraps two other providers, one for rooms and one for everything else.",
                Ground.MEMORY.model(),
                silent(Set.of("TX-01", "TX-08")),
                () -> new WrappingProvider("osid.room", Ground.POCKET.open(), Ground.MEMORY.open())));
        return List.copyOf(all);
    }

    /** The sound provider of that id, or empty where there is none. */
    public static Optional<SoundProvider> find(String id) {
        return all().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private static Set<String> silent(Set<String> ofTheWay) {
        return Stream.concat(NEVER.stream(), ofTheWay.stream()).collect(Collectors.toSet());
    }

    private static SoundProvider pocket(String words, String text, UnaryOperator<MadeId> ids) {
        return new SoundProvider(
                "sound-" + words,
                text,
                Ground.POCKET.model(),
                silent(WITH_TRANSACTIONS),
                () -> new PocketProvider(Ground.POCKET.model(), ids));
    }

    private static SoundProvider on(
            Ground ground, String words, String text, UnaryOperator<Mutant> way, Set<String> silent) {
        String id = "sound-" + words + (ground == Ground.MEMORY ? "-in-memory" : "");
        return new SoundProvider(
                id,
                text,
                ground.model(),
                silent(silent),
                () -> way.apply(Mutant.of(id, ground.open(), ground.model())));
    }

    private static MadeId uuid(MadeId plain) {
        UUID uuid = UUID.nameUUIDFromBytes(plain.toString().getBytes(StandardCharsets.UTF_8));
        return new MadeId(plain.namespace(), uuid.toString(), plain.authority());
    }

    private static MadeId url(MadeId plain) {
        String url = "https://rooms.example.org/" + plain.namespace() + "/" + plain.identifier() + "?view=full#top";
        return new MadeId("url", url, "www.w3.org");
    }

    private static MadeId odd(MadeId plain) {
        String odd = " :@/%25?#[]&=+;,\t\n\"'\\{}|^`~<>.. \u00e4\u00df\u6f22\uD83C\uDF33" + "x".repeat(400);
        return new MadeId(
                "Rooms & " + plain.namespace() + ":@%",
                plain.identifier() + odd,
                "Some Authority/" + plain.authority());
    }

    private static Set<String> transactionClauses() {
        return Set.copyOf(ClauseRegistry.matching("TX").stream()
                .map(ClauseDefinition::id)
                .filter(id -> !id.equals("TX-01"))
                .toList());
    }

    private static Set<String> lookupClauses(Ground ground) {
        // forms for update of the pocket provider do not tell what an object holds
        List<String> seenInForms = ground == Ground.MEMORY ? List.of() : List.of("UPDATE-05", "UPDATE-11", "UPDATE-12");
        Stream<String> lookups = ClauseRegistry.matching("LOOKUP").stream().map(ClauseDefinition::id);
        return Stream.of(lookups, Stream.of("TX-01", "FORM-13", "DELETE-05"), seenInForms.stream())
                .flatMap(ids -> ids)
                .collect(Collectors.toUnmodifiableSet());
    }
}
