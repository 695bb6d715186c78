package org.osidforge.runtime.adapter;

import org.osid.Metadata;
import org.osid.OsidSourceableForm;
import org.osid.id.Id;
import org.osidforge.runtime.kind.Core;

/** What the form of a sourceable object adds: provider, branding and licence. */
public interface SourceableFormAdapter extends OsidSourceableForm {

    /** The writer of the form's elements. */
    ElementWriter writer();

    @Override
    default Metadata getProviderMetadata() {
        return writer().metadata(writer().state().kind().element(Core.PROVIDER));
    }

    @Override
    default void setProvider(Id providerId) {
        writer().set(writer().state().kind().element(Core.PROVIDER), providerId);
    }

    @Override
    default void clearProvider() {
        writer().clear(writer().state().kind().element(Core.PROVIDER));
    }

    @Override
    default Metadata getBrandingMetadata() {
        return writer().metadata(writer().state().kind().element(Core.BRANDING));
    }

    @Override
    default void setBranding(Id[] assetIds) {
        writer().set(writer().state().kind().element(Core.BRANDING), assetIds);
    }

    @Override
    default void clearBranding() {
        writer().clear(writer().state().kind().element(Core.BRANDING));
    }

    @Override
    default Metadata getLicenseMetadata() {
        return writer().metadata(writer().state().kind().element(Core.LICENSE));
    }

    @Override
    default void setLicense(String license) {
        writer().set(writer().state().kind().element(Core.LICENSE), license);
    }

    @Override
    default void clearLicense() {
        writer().clear(writer().state().kind().element(Core.LICENSE));
    }
}
