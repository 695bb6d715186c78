package org.osidforge.crash.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osid.OsidException;
import org.osid.contact.AddressAdminSession;
import org.osid.contact.AddressForm;
import org.osid.contact.ContactManager;
import org.osid.id.Id;
import org.osid.resource.ResourceAdminSession;
import org.osid.resource.ResourceManager;
import org.osid.type.Type;
import org.osidforge.crash.model.Entry;
import org.osidforge.runtime.provider.Provider;
import org.osidforge.runtime.value.BasicId;

/**
 * The desks of one thread: campuses, buildings and floors of {@code osid.room}, awards of {@code osid.recognition}, and Ids of {@code osid.id}.
 *
 * <p>What can be done and read is the same for all kinds but for Ids, which neither change nor end.
 */
public final class Desks {

    /** The kinds that can be changed and deleted. */
    public static final List<String> OBJECTS = List.of("campus", "building", "floor", "award");
    /** All kinds. */
    public static final List<String> ALL = List.of("campus", "building", "floor", "award", "id");

    private final Map<String, Desk<?>> byKind = new LinkedHashMap<>();
    private final FloorDesk floors;
    private final IdDesk ids;

    private Desks(Provider provider, Id address) throws OsidException {
        floors = new FloorDesk(provider);
        ids = new IdDesk(provider);
        for (Desk<?> one : List.of(
                new CampusDesk(provider), new BuildingDesk(provider, address), floors, new AwardDesk(provider), ids)) {
            byKind.put(one.kind(), one);
        }
    }

    /**
     * Opens the sessions.
     *
     * @param address Id of an address for all buildings, which {@link #makeAddress} made
     */
    public static Desks open(Provider provider, String address) throws OsidException {
        return new Desks(provider, BasicId.parse(address));
    }

    /** Makes the address of all buildings, and the resource whose address it is; its Id. */
    public static String makeAddress(Provider provider) throws OsidException {
        try (ResourceAdminSession resources =
                        provider.manager(ResourceManager.class).getResourceAdminSession();
                AddressAdminSession addresses =
                        provider.manager(ContactManager.class).getAddressAdminSession()) {
            Type[] noRecords = {};
            Id resource = resources
                    .createResource(resources.getResourceFormForCreate(noRecords))
                    .getId();
            AddressForm form = addresses.getAddressFormForCreate(noRecords);
            form.setResource(resource);
            return Desk.text(addresses.createAddress(form).getId());
        }
    }

    /** The desk of a kind. */
    public Desk<?> of(String kind) {
        return byKind.get(kind);
    }

    /** The Ids of the floors of a building, found by their reference to it. */
    public List<String> floorsOf(String building) throws OsidException {
        List<String> found = new ArrayList<>();
        for (Entry one : floors.of(building)) {
            found.add(one.id());
        }
        return found;
    }

    /** The aliases of an Id, found from it. */
    public List<String> aliasesOfId(String id) throws OsidException {
        return ids.aliasesOf(BasicId.parse(id));
    }
}
