package org.osidforge.runtime.access;

import java.math.BigDecimal;
import java.util.Date;
import java.util.List;
import org.osid.OperationFailedException;
import org.osid.PropertyList;
import org.osid.authentication.Agent;
import org.osid.authentication.process.Authentication;
import org.osid.id.Id;
import org.osid.locale.Locale;
import org.osid.proxy.Proxy;
import org.osid.proxy.records.ProxyRecord;
import org.osid.type.Type;
import org.osid.type.TypeList;
import org.osidforge.runtime.fault.Fault;
import org.osidforge.runtime.list.PropertyListAdapter;
import org.osidforge.runtime.list.TypeListAdapter;
import org.osidforge.runtime.value.BasicLocale;
import org.osidforge.runtime.value.BasicType;

/** A proxy that carries an effective agent, for servers that authenticate users by means of their own. Immutable. */
public final class UserProxy implements Proxy {

    private final Id agent;
    private final Date date;
    private final Locale locale;

    private UserProxy(Id agent, Date date, Locale locale) {
        this.agent = agent;
        this.date = date;
        this.locale = locale;
    }

    /** A proxy for that agent, in English and at the present. */
    public static UserProxy of(Id agent) {
        return new UserProxy(Fault.checkNotNull(agent, "agent"), null, BasicLocale.ENGLISH);
    }

    /** The same at that date of service. */
    public UserProxy at(Date when) {
        return new UserProxy(agent, (Date) Fault.checkNotNull(when, "date").clone(), locale);
    }

    /** The same in that locale. */
    public UserProxy in(Locale where) {
        return new UserProxy(agent, date, Fault.checkNotNull(where, "locale"));
    }

    @Override
    public boolean hasAuthentication() {
        return false;
    }

    @Override
    public Authentication getAuthentication() {
        throw Fault.NO_VALUE.illegalState("authentication");
    }

    @Override
    public boolean hasEffectiveAgent() {
        return true;
    }

    @Override
    public Id getEffectiveAgentId() {
        return agent;
    }

    @Override
    public Agent getEffectiveAgent() throws OperationFailedException {
        throw Fault.REFERENCE_UNSERVED.operationFailed("osid.authentication.Agent");
    }

    @Override
    public boolean hasEffectiveDate() {
        return date != null;
    }

    @Override
    public Date getEffectiveDate() {
        if (date == null) {
            throw Fault.NO_VALUE.illegalState("effective date");
        }
        return (Date) date.clone();
    }

    @Override
    public BigDecimal getEffectiveClockRate() {
        if (date == null) {
            throw Fault.NO_VALUE.illegalState("effective clock rate");
        }
        return BigDecimal.ONE;
    }

    @Override
    public Locale getLocale() {
        return locale;
    }

    @Override
    public boolean hasFormatType() {
        return false;
    }

    @Override
    public Type getFormatType() {
        throw Fault.NO_VALUE.illegalState("format type");
    }

    @Override
    public ProxyRecord getProxyRecord(Type proxyRecordType) {
        BasicType type = BasicType.of(Fault.checkNotNull(proxyRecordType, "proxyRecordType"));
        throw Fault.RECORD_TYPE.unsupported(type, "a proxy");
    }

    @Override
    public TypeList getRecordTypes() {
        return new TypeListAdapter(List.<Type>of());
    }

    @Override
    public boolean hasRecordType(Type recordType) {
        return false;
    }

    @Override
    public PropertyList getProperties() {
        return new PropertyListAdapter(List.of());
    }

    @Override
    public PropertyList getPropertiesByRecordType(Type recordType) {
        BasicType type = BasicType.of(Fault.checkNotNull(recordType, "recordType"));
        throw Fault.RECORD_TYPE.unsupported(type, "a proxy");
    }
}
