package org.osidforge.tck;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osidforge.spec.model.InterfaceKind;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.check.Guard;
import org.osidforge.tck.run.BatchSession;
import org.osidforge.tck.run.ManagerInHand;
import org.osidforge.tck.run.Trial;

/** What a provider may offer or not on a session, as its methods {@code supports...} and {@code can...} tell. */
enum Capability {
    /** The plain admin session of the kind. */
    ADMIN,
    /** Aliases may be given. */
    ALIAS,
    /** Sessions for other catalogs. */
    CATALOGS,
    /** Objects may be created. */
    CREATE,
    /** Objects may be deleted. */
    DELETE,
    /** The lookup session of the kind, and that it may be used. */
    LOOKUP,
    /** The session through a proxy manager. */
    PROXY,
    /** The batch session itself. */
    SESSIONS,
    /** Transactions of the session. */
    TRANSACTIONS,
    /** Objects may be updated. */
    UPDATE;

    /** The word that people write. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The capability of a word, whatever the case. */
    static Optional<Capability> of(String word) {
        return Arrays.stream(values())
                .filter(one -> one.word().equalsIgnoreCase(word.strip()))
                .findFirst();
    }

    /** All words, sorted. */
    static List<String> words() {
        return Arrays.stream(values()).map(Capability::word).toList();
    }

    /** How the provider says that it lacks this on the session under test; empty where it offers it, or where the specification gives no such thing. */
    Optional<String> lackOn(Trial trial) {
        ManagerInHand manager = trial.manager();
        String session = trial.batch().session();
        if (!manager.supports(session)) {
            return Optional.of("the manager says that it does not offer " + session);
        }
        return switch (this) {
            case SESSIONS -> Optional.empty();
            case CREATE -> hint(trial, Role.CAN_CREATE);
            case UPDATE -> hint(trial, Role.CAN_UPDATE);
            case DELETE -> hint(trial, Role.CAN_DELETE);
            case ALIAS -> hint(trial, Role.CAN_ALIAS);
            case CATALOGS ->
                told(
                        !manager.hasSessionForCatalog(session) || manager.supportsVisibleFederation(),
                        "the manager says that no session for another catalog can be had");
            case TRANSACTIONS ->
                told(
                        Guard.call("supportsTransactions", trial.session().osidSession()::supportsTransactions),
                        "supportsTransactions says no");
            case PROXY ->
                told(
                        trial.bench()
                                .proxyManager(trial.batch().pkg())
                                .filter(m -> m.supports(session))
                                .isPresent(),
                        "no proxy manager offers " + session);
            case ADMIN -> plain(trial, InterfaceKind.ADMIN_SESSION);
            case LOOKUP -> plain(trial, InterfaceKind.LOOKUP_SESSION).or(() -> mayNotLookUp(trial));
        };
    }

    private static Optional<String> told(boolean offered, String words) {
        return offered ? Optional.empty() : Optional.of(words);
    }

    private static Optional<String> hint(Trial trial, Role role) {
        BatchSession session = trial.session();
        return session.facet().find(role).flatMap(method -> told(session.may(role), method.name() + " says no"));
    }

    private static Optional<String> plain(Trial trial, InterfaceKind sort) {
        return trial.plainSessions().stream()
                .filter(spec -> spec.kind() == sort)
                .findFirst()
                .flatMap(spec -> told(isOffered(trial, spec), "no manager offers " + spec.name()));
    }

    private static boolean isOffered(Trial trial, InterfaceSpec spec) {
        return trial.bench()
                .manager(spec.pkg())
                .filter(m -> m.supports(spec.name()))
                .isPresent();
    }

    private static Optional<String> mayNotLookUp(Trial trial) {
        return trial.lookup()
                .flatMap(view -> view.facet()
                        .find(Role.CAN_LOOKUP)
                        .flatMap(method -> told(view.facet().test(view.raw(), method), method.name() + " says no")));
    }
}
