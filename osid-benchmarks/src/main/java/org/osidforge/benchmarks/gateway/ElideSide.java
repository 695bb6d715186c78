package org.osidforge.benchmarks.gateway;

import com.yahoo.elide.Elide;
import com.yahoo.elide.ElideSettings;
import com.yahoo.elide.core.datastore.inmemory.HashMapDataStore;
import com.yahoo.elide.core.dictionary.EntityDictionary;
import com.yahoo.elide.core.request.route.Route;
import com.yahoo.elide.jsonapi.JsonApi;
import com.yahoo.elide.jsonapi.JsonApiSettings.JsonApiSettingsBuilder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Elide with its own store in a map. */
final class ElideSide implements Side {

    private final HashMapDataStore store = new HashMapDataStore(List.of(Campus.class));
    private final JsonApi api;
    private final Route route = Route.builder()
            .baseUrl("http://localhost")
            .path("/operations")
            .apiVersion(EntityDictionary.NO_VERSION)
            .parameters(Map.of())
            .headers(Map.of("content-type", List.of(ElideBatches.TYPE), "accept", List.of(ElideBatches.TYPE)))
            .build();

    ElideSide() {
        EntityDictionary dictionary = EntityDictionary.builder().build();
        Elide elide = new Elide(new ElideSettings.ElideSettingsBuilder()
                .dataStore(store)
                .entityDictionary(dictionary)
                .settings(JsonApiSettingsBuilder.withDefaults(dictionary))
                .build());
        elide.doScans();
        api = new JsonApi(elide);
    }

    @Override
    public byte[] answer(Sent sent) {
        return api.operations(route, new String(sent.body(), StandardCharsets.UTF_8), null, UUID.randomUUID())
                .getBody()
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void clear() {
        store.cleanseTestData();
    }

    @Override
    public void close() {
        clear();
    }
}
