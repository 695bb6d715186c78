package org.osidforge.spec.pattern;

import static org.osidforge.spec.descriptor.NameRules.lowerFirst;
import static org.osidforge.spec.descriptor.NameRules.upperFirst;
import static org.osidforge.spec.model.ErrorCode.NOT_FOUND;
import static org.osidforge.spec.model.ErrorCode.NULL_ARGUMENT;
import static org.osidforge.spec.model.ErrorCode.OPERATION_FAILED;
import static org.osidforge.spec.model.ErrorCode.UNIMPLEMENTED;

import java.util.List;
import org.osidforge.spec.model.InterfaceKind;
import org.osidforge.spec.model.Role;

/** The profile, manager and proxy manager of a package. */
public final class ManagerPattern {

    /**
     * What a manager hands out.
     *
     * @param pkg OSID package
     * @param catalog simple name of the catalog, or the empty string
     * @param sessions sessions in order
     * @param objects simple names of the kinds whose record types the profile tells
     * @param subpackages OSID packages whose managers it hands out
     * @param origin where it comes from
     */
    public record ManagerPlan(
            String pkg,
            String catalog,
            List<Offer> sessions,
            List<String> objects,
            List<String> subpackages,
            Origin origin) {}

    /**
     * A session that a manager hands out.
     *
     * @param session simple name
     * @param cataloged whether there is one for each catalog
     */
    public record Offer(String session, boolean cataloged) {}

    private final ManagerPlan plan;
    private final String name;

    private ManagerPattern(ManagerPlan plan) {
        this.plan = plan;
        this.name = managerName(plan.pkg());
    }

    /** Profile, manager and proxy manager, in this order. */
    public static List<InterfaceDraft> expand(ManagerPlan plan) {
        ManagerPattern pattern = new ManagerPattern(plan);
        return List.of(
                pattern.profile(),
                pattern.manager("Manager", InterfaceKind.MANAGER),
                pattern.manager("ProxyManager", InterfaceKind.PROXY_MANAGER));
    }

    /** First part of the names, such as {@code RoomBatch} for {@code osid.room.batch}. */
    public static String managerName(String pkg) {
        StringBuilder words = new StringBuilder();
        for (String segment : pkg.split("\\.")) {
            if (!segment.equals("osid")) {
                words.append(upperFirst(segment));
            }
        }
        return words.toString();
    }

    private InterfaceDraft profile() {
        InterfaceDraft profile = new InterfaceDraft(
                        plan.origin(), plan.pkg(), name + "Profile", InterfaceKind.PROFILE, "")
                .parents("osid.OsidProfile");
        if (!plan.catalog().isEmpty()) {
            profile.method("supportsVisibleFederation").returns("boolean").does(Role.SUPPORTS_VISIBLE_FEDERATION);
        }
        for (Offer offer : plan.sessions()) {
            String word = offer.session().substring(0, offer.session().length() - "Session".length());
            profile.method("supports" + word).returns("boolean").does(Role.SUPPORTS_SESSION, offer.session());
        }
        for (String sub : plan.subpackages()) {
            profile.method("supports" + managerName(sub)).returns("boolean").does(Role.SUPPORTS_SUB_MANAGER, sub);
        }
        for (String object : plan.objects()) {
            profile.method("get" + object + "RecordTypes")
                    .returns(Core.TYPE_LIST)
                    .does(Role.GET_RECORD_TYPES, object);
            profile.method("supports" + object + "RecordType")
                    .returns("boolean")
                    .takes(Core.TYPE, lowerFirst(object) + "RecordType")
                    .fails(NULL_ARGUMENT)
                    .does(Role.SUPPORTS_RECORD_TYPE, object);
        }
        return profile;
    }

    private InterfaceDraft manager(String suffix, InterfaceKind kind) {
        boolean proxy = kind == InterfaceKind.PROXY_MANAGER;
        InterfaceDraft manager = new InterfaceDraft(plan.origin(), plan.pkg(), name + suffix, kind, "")
                .parents("osid.Osid" + suffix, plan.pkg() + "." + name + "Profile");
        for (Offer offer : plan.sessions()) {
            session(manager, offer, proxy);
            if (offer.cataloged()) {
                sessionForCatalog(manager, offer, proxy);
            }
        }
        for (String sub : plan.subpackages()) {
            manager.method("get" + managerName(sub) + suffix)
                    .returns(sub + "." + managerName(sub) + suffix)
                    .fails(OPERATION_FAILED, UNIMPLEMENTED)
                    .optional()
                    .does(Role.GET_SUB_MANAGER, sub);
        }
        return manager;
    }

    private void session(InterfaceDraft manager, Offer offer, boolean proxy) {
        MethodDraft method = manager.method("get" + offer.session())
                .returns(plan.pkg() + "." + offer.session())
                .optional()
                .does(Role.GET_SESSION, offer.session());
        if (proxy) {
            method.takes(Core.PROXY, "proxy").fails(NULL_ARGUMENT);
        }
        method.fails(OPERATION_FAILED, UNIMPLEMENTED);
    }

    private void sessionForCatalog(InterfaceDraft manager, Offer offer, boolean proxy) {
        MethodDraft method = manager.method("get" + offer.session() + "For" + plan.catalog())
                .returns(plan.pkg() + "." + offer.session())
                .takes(Core.ID, lowerFirst(plan.catalog()) + "Id")
                .fails(NOT_FOUND, NULL_ARGUMENT, OPERATION_FAILED, UNIMPLEMENTED)
                .optional()
                .does(Role.GET_SESSION_FOR_CATALOG, offer.session());
        if (proxy) {
            method.takes(Core.PROXY, "proxy");
        }
    }
}
