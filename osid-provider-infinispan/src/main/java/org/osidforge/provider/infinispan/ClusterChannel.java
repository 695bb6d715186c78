package org.osidforge.provider.infinispan;

import java.util.List;
import org.infinispan.remoting.transport.jgroups.AbstractJGroupsChannelConfigurator;
import org.jgroups.JChannel;
import org.jgroups.conf.ProtocolConfiguration;
import org.jgroups.protocols.FD_ALL3;
import org.jgroups.protocols.FD_SOCK2;
import org.jgroups.protocols.FRAG4;
import org.jgroups.protocols.MERGE3;
import org.jgroups.protocols.MFC;
import org.jgroups.protocols.TCP;
import org.jgroups.protocols.TCPPING;
import org.jgroups.protocols.UNICAST3;
import org.jgroups.protocols.VERIFY_SUSPECT2;
import org.jgroups.protocols.pbcast.GMS;
import org.jgroups.protocols.pbcast.NAKACK2;
import org.jgroups.protocols.pbcast.STABLE;

/** How the nodes of a cluster speak with each other: TCP alone, between addresses that are told; a node that is silent for too long is taken for dead. */
final class ClusterChannel extends AbstractJGroupsChannelConfigurator {

    private static final long SECOND = 1000;
    private static final int PORT_OF_FAILURE_DETECTION = 1000;

    private final ClusterSettings settings;

    ClusterChannel(ClusterSettings settings) {
        this.settings = settings;
    }

    @Override
    public JChannel createChannel(String name) throws Exception {
        return amendChannel(new JChannel(List.of(
                tcp(),
                discovery(),
                new MERGE3().setMinInterval(SECOND).setMaxInterval(3 * SECOND),
                new FD_SOCK2()
                        .setBindAddress(settings.bind().getAddress())
                        .setOffset(PORT_OF_FAILURE_DETECTION)
                        .setPortRange(0),
                new FD_ALL3().setTimeout(settings.patience() * SECOND).setInterval(settings.patience() * SECOND / 4),
                new VERIFY_SUSPECT2().setTimeout(SECOND),
                new NAKACK2(),
                new UNICAST3(),
                new STABLE(),
                new GMS().setJoinTimeout(2 * SECOND).printLocalAddress(false),
                new MFC(),
                new FRAG4())));
    }

    private TCP tcp() {
        TCP tcp = new TCP();
        tcp.setBindAddress(settings.bind().getAddress());
        tcp.setBindPort(settings.bind().getPort());
        tcp.setPortRange(0);
        // a call is a few small messages one after another, none of which should wait for the next
        tcp.tcpNodelay(true);
        return tcp;
    }

    private TCPPING discovery() {
        TCPPING ping = new TCPPING();
        ping.setInitialHosts(settings.members());
        ping.setPortRange(0);
        return ping;
    }

    @Override
    public String getName() {
        return settings.name();
    }

    @Override
    public String getProtocolStackString() {
        return "";
    }

    @Override
    public List<ProtocolConfiguration> getProtocolStack() {
        return List.of();
    }
}
