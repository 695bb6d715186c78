package org.osidforge.benchmarks.gateway;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import org.apache.olingo.commons.api.http.HttpHeader;
import org.apache.olingo.commons.api.http.HttpMethod;
import org.apache.olingo.server.api.OData;
import org.apache.olingo.server.api.ODataHandler;
import org.apache.olingo.server.api.ODataRequest;
import org.apache.olingo.server.api.ODataResponse;
import org.apache.olingo.server.api.ServiceMetadata;

/** Olingo with its raw handler over a map. */
final class OlingoSide implements Side {

    private static final String BASE = "http://localhost/odata";

    private final OlingoStore store = new OlingoStore();
    private final OData odata = OData.newInstance();
    private final ServiceMetadata metadata = odata.createServiceMetadata(new OlingoModel(), List.of());

    @Override
    public byte[] answer(Sent sent) throws Exception {
        ODataRequest request = new ODataRequest();
        request.setMethod(HttpMethod.POST);
        request.setProtocol("HTTP/1.1");
        request.setRawBaseUri(BASE);
        request.setRawODataPath("/$batch");
        request.setRawRequestUri(BASE + "/$batch");
        request.setHeader(HttpHeader.CONTENT_TYPE, sent.type());
        request.setBody(new ByteArrayInputStream(sent.body()));
        // a handler keeps what belongs to the request, so that each gets one of its own
        ODataHandler handler = odata.createRawHandler(metadata);
        handler.register(new OlingoProcessor(store));
        ODataResponse response = handler.process(request);
        try (InputStream content = response.getContent()) {
            return content.readAllBytes();
        }
    }

    @Override
    public void clear() {
        store.clear();
    }

    @Override
    public void close() {
        clear();
    }
}
