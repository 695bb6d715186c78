package org.osidforge.adapters.recognition;

import org.osid.recognition.Academy;
import org.osid.recognition.Award;
import org.osid.recognition.Conferral;
import org.osid.recognition.RecognitionManager;
import org.osid.recognition.RecognitionProxyManager;
import org.osidforge.runtime.provider.PackageAdapters;

/** The adapters of osid.recognition. */
public final class RecognitionAdapters extends PackageAdapters {

    /** Registers them. */
    public RecognitionAdapters() {
        super("osid.recognition");
        kind(RecognitionKinds.ACADEMY, Academy.class, AcademyAdapter::new, AcademyListAdapter::new);
        kind(RecognitionKinds.AWARD, Award.class, AwardAdapter::new, AwardListAdapter::new);
        kind(RecognitionKinds.CONFERRAL, Conferral.class, ConferralAdapter::new, ConferralListAdapter::new);
        manager(RecognitionManager.class, RecognitionManagerAdapter::new);
        proxyManager(RecognitionProxyManager.class, RecognitionProxyManagerAdapter::new);
    }
}
