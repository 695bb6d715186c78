package org.osidforge.runtime.engine;

import java.math.BigDecimal;
import java.util.Date;
import org.osid.OperationFailedException;
import org.osid.authentication.Agent;
import org.osid.authentication.process.Authentication;
import org.osid.id.Id;
import org.osid.locale.Locale;
import org.osid.proxy.Proxy;
import org.osid.type.Type;
import org.osidforge.runtime.fault.Fault;
import org.osidforge.runtime.value.BasicId;
import org.osidforge.runtime.value.BasicLocale;
import org.osidforge.runtime.value.BasicType;
import org.osidforge.runtime.value.Text;

/** Who calls: agents, locale, date and format of one session. Immutable. */
public final class Caller {

    /** The agent of a session whose user is not known. */
    public static final BasicId ANYBODY = BasicId.of("authentication.Agent", "anybody", "osidforge.org");

    private final BasicId effectiveAgent;
    private final Authentication authentication;
    private final Proxy proxy;
    private final Locale locale;
    private final Type formatType;

    private Caller(BasicId effectiveAgent, Authentication authentication, Proxy proxy, Locale locale, Type formatType) {
        this.effectiveAgent = effectiveAgent;
        this.authentication = authentication;
        this.proxy = proxy;
        this.locale = locale;
        this.formatType = formatType;
    }

    /** A caller that is not authenticated and acts as that agent. */
    public static Caller of(Id agent, Locale locale) {
        return new Caller(BasicId.of(agent), null, null, locale, Text.PLAIN);
    }

    /** The caller that a proxy carries; what it does not tell is as for the other caller. */
    public static Caller of(Proxy proxy, Caller otherwise) {
        Authentication authentication = proxy.hasAuthentication() ? proxy.getAuthentication() : null;
        Locale locale = proxy.getLocale();
        return new Caller(
                agentOf(proxy, authentication, otherwise),
                authentication,
                proxy,
                locale == null ? otherwise.locale : locale,
                proxy.hasFormatType() ? proxy.getFormatType() : otherwise.formatType);
    }

    private static BasicId agentOf(Proxy proxy, Authentication authentication, Caller otherwise) {
        if (proxy.hasEffectiveAgent()) {
            return BasicId.of(proxy.getEffectiveAgentId());
        }
        return authentication == null ? otherwise.effectiveAgent : BasicId.of(authentication.getAgentId());
    }

    /** Whether the user is authenticated. */
    public boolean isAuthenticated() {
        return authentication != null && authentication.isValid();
    }

    /**
     * Id of the authenticated agent.
     *
     * @throws org.osid.IllegalStateException if the user is not authenticated
     */
    public Id authenticatedAgentId() {
        return checkAuthenticated().getAgentId();
    }

    /**
     * The authenticated agent.
     *
     * @throws org.osid.IllegalStateException if the user is not authenticated
     * @throws OperationFailedException if it cannot be had
     */
    public Agent authenticatedAgent() throws OperationFailedException {
        return checkAuthenticated().getAgent();
    }

    /** Id of the agent in whose name all is done. */
    public BasicId effectiveAgentId() {
        return effectiveAgent;
    }

    /**
     * The agent in whose name all is done.
     *
     * @throws OperationFailedException if it cannot be had
     */
    public Agent effectiveAgent() throws OperationFailedException {
        if (proxy != null && proxy.hasEffectiveAgent()) {
            return proxy.getEffectiveAgent();
        }
        if (authentication != null) {
            return authentication.getAgent();
        }
        throw Fault.REFERENCE_UNSERVED.operationFailed("osid.authentication.Agent");
    }

    /** The locale. */
    public Locale locale() {
        return locale;
    }

    /** The locale as one of ours: what texts are set in. */
    BasicLocale textLocale() {
        return new BasicLocale(BasicType.of(locale.getLanguageType()), BasicType.of(locale.getScriptType()));
    }

    /** The date of service: that of the proxy, else now. */
    public Date date() {
        return hasDate() ? proxy.getEffectiveDate() : new Date();
    }

    /** How fast the clock of the service runs; 1 is real time. */
    public BigDecimal clockRate() {
        return hasDate() ? proxy.getEffectiveClockRate() : BigDecimal.ONE;
    }

    /** The format of texts. */
    public Type formatType() {
        return formatType;
    }

    private boolean hasDate() {
        return proxy != null && proxy.hasEffectiveDate();
    }

    private Authentication checkAuthenticated() {
        if (!isAuthenticated()) {
            throw Fault.NO_VALUE.illegalState("the authenticated agent");
        }
        return authentication;
    }
}
