package org.osidforge.gateway;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.osid.id.Id;
import org.osidforge.consumer.Binding;
import org.osidforge.consumer.ManagerSource;
import org.osidforge.consumer.ProviderManagers;
import org.osidforge.gateway.access.Caller;
import org.osidforge.gateway.dialect.odata.ODataDialect;
import org.osidforge.gateway.dialect.sequential.Configurations;
import org.osidforge.gateway.dialect.sequential.SequentialDialect;
import org.osidforge.gateway.http.Dialect;
import org.osidforge.gateway.http.Paths;
import org.osidforge.gateway.http.Reply;
import org.osidforge.gateway.http.Request;
import org.osidforge.gateway.limit.Allowance;
import org.osidforge.gateway.limit.Deadline;
import org.osidforge.gateway.limit.Limits;
import org.osidforge.gateway.message.Problem;
import org.osidforge.gateway.provider.ServedProvider;
import org.osidforge.gateway.resource.Addresses;
import org.osidforge.gateway.resource.Resources;
import org.osidforge.provider.memory.MemoryProvider;
import org.osidforge.spec.model.ModelFiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Both dialects over a provider, called without a server. */
public final class Wire {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Binding BINDING =
            new Binding(ModelFiles.load(Wire.class.getClassLoader()), Wire.class.getClassLoader());

    private final Dialect odata;
    private final Dialect sequential;
    private final Map<String, String> headers = new HashMap<>(Map.of("content-type", "application/json"));
    private Caller caller = Caller.ANYBODY;
    private Allowance items = Allowance.UNLIMITED;
    private Deadline deadline = Deadline.NONE;

    private Wire(
            ManagerSource source, Limits limits, boolean reads, boolean inSessions, Configurations configurations) {
        ServedProvider provider = new ServedProvider(source, BINDING);
        Resources resources = Resources.of(provider, new Addresses("localhost"));
        this.odata = new ODataDialect(provider, resources, limits, reads);
        this.sequential =
                new SequentialDialect(provider, resources, limits, inSessions, configurations, Clock.systemUTC());
    }

    /** Over a fresh in-memory provider, with what is set unless told otherwise. */
    public static Wire standard() {
        return over(memory(), Limits.STANDARD, false);
    }

    /** Over a fresh in-memory provider, in whose batches of OData requests may read. */
    public static Wire reading() {
        return over(memory(), Limits.STANDARD, true);
    }

    /** Over a provider. */
    public static Wire over(ManagerSource source, Limits limits, boolean reads) {
        return new Wire(source, limits, reads, false, Configurations.NONE);
    }

    /** Over a fresh in-memory provider, where sequential batches may work in a session that there is. */
    public static Wire inSessions() {
        return new Wire(memory(), Limits.STANDARD, false, true, Configurations.NONE);
    }

    /** With configurations. */
    public static Wire configured(ManagerSource source, Configurations configurations) {
        return new Wire(source, Limits.STANDARD, false, false, configurations);
    }

    /** The managers of a fresh in-memory provider. */
    public static ManagerSource memory() {
        return ProviderManagers.of("memory", MemoryProvider.open());
    }

    /** The same with one more header on every call. */
    public Wire with(String header, String value) {
        headers.put(header.toLowerCase(Locale.ROOT), value);
        return this;
    }

    /** The same without a header. */
    public Wire without(String header) {
        headers.remove(header);
        return this;
    }

    /** The same for a caller who acts as that agent. */
    public Wire as(String name, Id agent) {
        caller = new Caller(name, Optional.of(agent));
        return this;
    }

    /** The same with an allowance for requests in batches. */
    public Wire allowing(Allowance allowance) {
        items = allowance;
        return this;
    }

    /** The same with a deadline. */
    public Wire until(Deadline end) {
        deadline = end;
        return this;
    }

    /** Calls; in the body single quotes stand for double ones, and grave accents for single ones. */
    public Got call(String method, String address, String body) {
        return raw(method, address, body == null ? "" : body.replace('\'', '"').replace('`', '\''));
    }

    /** Calls with exactly that body. */
    public Got raw(String method, String address, String body) {
        return raw(method, address, body.getBytes(StandardCharsets.UTF_8));
    }

    /** Calls with exactly those bytes. */
    public Got raw(String method, String address, byte[] body) {
        int question = address.indexOf('?');
        String path = question < 0 ? address : address.substring(0, question);
        Map<String, List<String>> query = Paths.query(question < 0 ? "" : address.substring(question + 1));
        Dialect dialect = path.startsWith(odata.root()) ? odata : sequential;
        Request request = new Request(method, path, query, headers, body, caller, items, deadline);
        try {
            return new Got(dialect.answer(request));
        } catch (Problem refused) {
            return new Got(dialect.problem(refused, false));
        }
    }

    /** A batch of OData: the requests, between the brackets of the array. */
    public Got batch(String requests) {
        return call("POST", "/api/v1/batch", "{'requests':[" + requests + "]}");
    }

    /** A sequential batch: a session, and then these. */
    public Got rest(String items) {
        return call(
                "POST",
                "/rest/batch",
                "[{'Url':'Sessions','Method':'POST'}" + (items.isEmpty() ? "" : ",") + items + "]");
    }

    /** How many objects of a kind there are. */
    public long countOf(String kind) {
        return call("GET", "/api/v1/Object/" + kind + "?$top=0&$count=true", null)
                .json()
                .get("@odata.count")
                .longValue();
    }

    /** An answer. */
    public record Got(Reply reply) {
        /** HTTP status. */
        public int status() {
            return reply.status();
        }

        /** The body as JSON. */
        public JsonNode json() {
            return JSON.readTree(reply.body());
        }

        /** The answer of the request of that id in a batch. */
        public JsonNode response(String id) {
            for (JsonNode one : json().get("responses")) {
                if (one.get("id").stringValue().equals(id)) {
                    return one;
                }
            }
            throw new AssertionError("no response " + id + " in " + json());
        }

        /** The status of the request of that id in a batch. */
        public int status(String id) {
            return response(id).get("status").intValue();
        }

        /** The code of a sequential answer. */
        public String code(int place) {
            return json().get(place).get("ReturnCode").stringValue();
        }

        /** The content of a sequential answer. */
        public JsonNode content(int place) {
            return json().get(place).get("ResponseContent");
        }

        /** The code of the error that refused the call. */
        public String error() {
            JsonNode error = json().get("error");
            return error == null
                    ? json().get("reason").stringValue()
                    : error.get("code").stringValue();
        }

        @Override
        public String toString() {
            return status() + " " + new String(reply.body(), StandardCharsets.UTF_8);
        }
    }
}
