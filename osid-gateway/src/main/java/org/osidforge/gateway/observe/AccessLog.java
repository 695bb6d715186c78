package org.osidforge.gateway.observe;

import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** The access log: one line of JSON for each call, to the logger {@value #NAME}. */
public final class AccessLog {

    /** Name of the logger. */
    public static final String NAME = "org.osidforge.gateway.access";

    private static final Logger LOG = LoggerFactory.getLogger(NAME);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final double NANOS_PER_MILLI = 1e6;

    private AccessLog() {}

    /** Writes the line of a call. */
    public static void write(CallRecord call) {
        if (LOG.isInfoEnabled()) {
            LOG.info(JSON.writeValueAsString(members(call)));
        }
    }

    private static Map<String, Object> members(CallRecord call) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("time", call.began().toString());
        members.put("requestId", call.requestId());
        members.put("caller", call.caller());
        members.put("method", call.method());
        members.put("path", call.path());
        members.put("dialect", call.dialect());
        members.put("status", call.status());
        members.put("bytesIn", call.bytesIn());
        members.put("bytesOut", call.bytesOut());
        members.put("items", call.items());
        members.put("ms", Math.round(call.time().toNanos() / NANOS_PER_MILLI * 1000) / 1000.0);
        members.put("arrived", call.arrived());
        return members;
    }
}
