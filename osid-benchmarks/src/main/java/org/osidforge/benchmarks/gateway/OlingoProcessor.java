package org.osidforge.benchmarks.gateway;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.olingo.commons.api.data.ContextURL;
import org.apache.olingo.commons.api.data.Entity;
import org.apache.olingo.commons.api.data.Property;
import org.apache.olingo.commons.api.data.ValueType;
import org.apache.olingo.commons.api.edm.EdmEntitySet;
import org.apache.olingo.commons.api.format.ContentType;
import org.apache.olingo.commons.api.http.HttpHeader;
import org.apache.olingo.commons.api.http.HttpStatusCode;
import org.apache.olingo.server.api.OData;
import org.apache.olingo.server.api.ODataApplicationException;
import org.apache.olingo.server.api.ODataLibraryException;
import org.apache.olingo.server.api.ODataRequest;
import org.apache.olingo.server.api.ODataResponse;
import org.apache.olingo.server.api.ServiceMetadata;
import org.apache.olingo.server.api.batch.BatchFacade;
import org.apache.olingo.server.api.deserializer.batch.BatchOptions;
import org.apache.olingo.server.api.deserializer.batch.BatchRequestPart;
import org.apache.olingo.server.api.deserializer.batch.ODataResponsePart;
import org.apache.olingo.server.api.processor.BatchProcessor;
import org.apache.olingo.server.api.processor.EntityProcessor;
import org.apache.olingo.server.api.serializer.EntitySerializerOptions;
import org.apache.olingo.server.api.uri.UriInfo;
import org.apache.olingo.server.api.uri.UriResourceEntitySet;

/** Campuses for Olingo: what its guides have a service do, and no more. */
final class OlingoProcessor implements EntityProcessor, BatchProcessor {

    private static final String BOUNDARY = "answers";

    private final OlingoStore store;
    private OData odata;
    private ServiceMetadata metadata;

    OlingoProcessor(OlingoStore store) {
        this.store = store;
    }

    @Override
    public void init(OData library, ServiceMetadata service) {
        odata = library;
        metadata = service;
    }

    // batches

    @Override
    public void processBatch(BatchFacade facade, ODataRequest request, ODataResponse response)
            throws ODataApplicationException, ODataLibraryException {
        String boundary = facade.extractBoundaryFromContentType(request.getHeader(HttpHeader.CONTENT_TYPE));
        BatchOptions options = BatchOptions.with()
                .rawBaseUri(request.getRawBaseUri())
                .rawServiceResolutionUri(request.getRawServiceResolutionUri())
                .build();
        List<BatchRequestPart> parts =
                odata.createFixedFormatDeserializer().parseBatchRequest(request.getBody(), boundary, options);
        List<ODataResponsePart> answers = new ArrayList<>(parts.size());
        for (BatchRequestPart part : parts) {
            answers.add(facade.handleBatchRequest(part));
        }
        InputStream content = odata.createFixedFormatSerializer().batchResponse(answers, BOUNDARY);
        response.setContent(content);
        response.setHeader(HttpHeader.CONTENT_TYPE, ContentType.MULTIPART_MIXED + ";boundary=" + BOUNDARY);
        response.setStatusCode(HttpStatusCode.ACCEPTED.getStatusCode());
    }

    @Override
    public ODataResponsePart processChangeSet(BatchFacade facade, List<ODataRequest> requests)
            throws ODataApplicationException, ODataLibraryException {
        List<ODataResponse> answers = new ArrayList<>(requests.size());
        store.begin();
        for (ODataRequest request : requests) {
            ODataResponse answer = facade.handleODataRequest(request);
            if (answer.getStatusCode() >= HttpStatusCode.BAD_REQUEST.getStatusCode()) {
                store.abort();
                return new ODataResponsePart(answer, false);
            }
            answers.add(answer);
        }
        store.commit();
        return new ODataResponsePart(answers, true);
    }

    // single requests

    @Override
    public void createEntity(
            ODataRequest request, ODataResponse response, UriInfo uri, ContentType given, ContentType wanted)
            throws ODataApplicationException, ODataLibraryException {
        EdmEntitySet set = resource(uri).getEntitySet();
        Entity sent = sent(request, set, given);
        Entity made = new Entity();
        String id = store.newId();
        made.addProperty(new Property(null, OlingoModel.ID, ValueType.PRIMITIVE, id));
        for (String text : OlingoModel.TEXTS) {
            Property property = sent.getProperty(text);
            made.addProperty(
                    new Property(null, text, ValueType.PRIMITIVE, property == null ? null : property.getValue()));
        }
        store.put(id, made);
        EntitySerializerOptions options = EntitySerializerOptions.with()
                .contextURL(ContextURL.with()
                        .entitySet(set)
                        .suffix(ContextURL.Suffix.ENTITY)
                        .build())
                .build();
        response.setContent(odata.createSerializer(wanted)
                .entity(metadata, set.getEntityType(), made, options)
                .getContent());
        response.setStatusCode(HttpStatusCode.CREATED.getStatusCode());
        response.setHeader(HttpHeader.CONTENT_TYPE, wanted.toContentTypeString());
        response.setHeader(HttpHeader.LOCATION, request.getRawBaseUri() + "/" + OlingoModel.SET + "('" + id + "')");
    }

    @Override
    public void updateEntity(
            ODataRequest request, ODataResponse response, UriInfo uri, ContentType given, ContentType wanted)
            throws ODataApplicationException, ODataLibraryException {
        Entity sent = sent(request, resource(uri).getEntitySet(), given);
        String id = id(uri);
        Entity old = found(id);
        Entity changed = new Entity();
        for (Property property : old.getProperties()) {
            Property other = sent.getProperty(property.getName());
            changed.addProperty(other == null || other.getName().equals(OlingoModel.ID) ? property : other);
        }
        store.put(id, changed);
        response.setStatusCode(HttpStatusCode.NO_CONTENT.getStatusCode());
    }

    @Override
    public void deleteEntity(ODataRequest request, ODataResponse response, UriInfo uri)
            throws ODataApplicationException {
        if (!store.remove(id(uri))) {
            throw notFound();
        }
        response.setStatusCode(HttpStatusCode.NO_CONTENT.getStatusCode());
    }

    @Override
    public void readEntity(ODataRequest request, ODataResponse response, UriInfo uri, ContentType wanted)
            throws ODataApplicationException {
        throw new ODataApplicationException(
                "only batches that write are measured", HttpStatusCode.NOT_IMPLEMENTED.getStatusCode(), Locale.ROOT);
    }

    private Entity sent(ODataRequest request, EdmEntitySet set, ContentType given) throws ODataLibraryException {
        return odata.createDeserializer(given)
                .entity(request.getBody(), set.getEntityType())
                .getEntity();
    }

    private Entity found(String id) throws ODataApplicationException {
        Entity entity = store.get(id);
        if (entity == null) {
            throw notFound();
        }
        return entity;
    }

    private static ODataApplicationException notFound() {
        return new ODataApplicationException(
                "there is no such campus", HttpStatusCode.NOT_FOUND.getStatusCode(), Locale.ROOT);
    }

    private static UriResourceEntitySet resource(UriInfo uri) {
        return (UriResourceEntitySet) uri.getUriResourceParts().get(0);
    }

    private static String id(UriInfo uri) {
        String literal = resource(uri).getKeyPredicates().get(0).getText();
        return literal.substring(1, literal.length() - 1);
    }
}
