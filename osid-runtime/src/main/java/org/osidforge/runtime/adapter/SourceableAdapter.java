package org.osidforge.runtime.adapter;

import org.osid.OperationFailedException;
import org.osid.Sourceable;
import org.osid.id.Id;
import org.osid.id.IdList;
import org.osid.locale.DisplayText;
import org.osid.repository.AssetList;
import org.osid.resource.Resource;
import org.osidforge.runtime.kind.Core;
import org.osidforge.runtime.kind.ElementDef;

/** What a sourceable object adds: provider, branding and licence. */
public interface SourceableAdapter extends Sourceable {

    /** The reader of the object's elements. */
    ElementReader reader();

    /** The resource that provides it; that of the service itself where none is set. */
    @Override
    default Id getProviderId() {
        ElementDef provider = element(Core.PROVIDER);
        return reader().has(provider)
                ? reader().id(provider)
                : reader().scope().session().engine().profile().providerId();
    }

    @Override
    default Resource getProvider() throws OperationFailedException {
        return reader().reference(element(Core.PROVIDER), Resource.class);
    }

    @Override
    default IdList getBrandingIds() {
        return reader().ids(element(Core.BRANDING));
    }

    @Override
    default AssetList getBranding() throws OperationFailedException {
        return reader().references(element(Core.BRANDING), AssetList.class);
    }

    @Override
    default DisplayText getLicense() {
        return reader().text(element(Core.LICENSE));
    }

    private ElementDef element(Core which) {
        return reader().object().kind().element(which);
    }
}
