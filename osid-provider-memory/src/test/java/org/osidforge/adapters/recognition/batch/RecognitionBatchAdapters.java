package org.osidforge.adapters.recognition.batch;

import org.osid.recognition.batch.RecognitionBatchManager;
import org.osid.recognition.batch.RecognitionBatchProxyManager;
import org.osidforge.runtime.provider.PackageAdapters;

/** The adapters of osid.recognition.batch. */
public final class RecognitionBatchAdapters extends PackageAdapters {

    /** Registers them. */
    public RecognitionBatchAdapters() {
        super("osid.recognition.batch");
        manager(RecognitionBatchManager.class, RecognitionBatchManagerAdapter::new);
        proxyManager(RecognitionBatchProxyManager.class, RecognitionBatchProxyManagerAdapter::new);
    }
}
