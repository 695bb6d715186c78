package org.osidforge.provider.infinispan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.infinispan.factories.GlobalComponentRegistry;
import org.infinispan.remoting.transport.Transport;
import org.infinispan.remoting.transport.jgroups.JGroupsTransport;
import org.jgroups.JChannel;
import org.jgroups.protocols.DISCARD;
import org.jgroups.protocols.TP;
import org.jgroups.stack.ProtocolStack;
import org.osid.OsidException;
import org.osidforge.runtime.provider.Settings;
import org.osidforge.runtime.store.StoreTransaction;

/** A node in a process of its own, which does what the lines of its input say and answers each with a line. */
public final class NodeMain {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final InfinispanStore store;
    private final List<Load> loads = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    private NodeMain(InfinispanStore store) {
        this.store = store;
    }

    /** Runs a node: the settings as {@code name=value}. */
    public static void main(String[] args) throws Exception {
        Settings settings = Settings.NONE;
        for (String one : args) {
            settings = settings.with(one.substring(0, one.indexOf('=')), one.substring(one.indexOf('=') + 1));
        }
        InfinispanStore store = new InfinispanStore(ClusterSettings.of(settings));
        store.open(Things.KINDS);
        say("UP");
        new NodeMain(store).serve();
        System.exit(0);
    }

    static void say(String line) {
        synchronized (OUT) {
            OUT.println(line);
        }
    }

    private void serve() throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] words = line.split(" ");
            try {
                if (words[0].equals("quit")) {
                    store.close();
                    say("OK");
                    return;
                }
                say("OK " + answer(words));
            } catch (OsidException | RuntimeException e) {
                say("ERROR " + String.valueOf(e.getMessage()).replace('\n', ' '));
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
        // whoever started this is gone
        System.exit(1);
    }

    private String answer(String[] words) throws OsidException, InterruptedException {
        return switch (words[0]) {
            case "put" ->
                store.insert(Things.WIDGET, List.of(Things.thing(Things.WIDGET, words[1], words[2])))
                        .get(0)
                        .toString();
            case "set" ->
                store.update(Things.WIDGET, List.of(Things.change(Things.WIDGET, words[1], words[2])))
                        .get(0)
                        .toString();
            case "prepare" -> {
                StoreTransaction transaction = store.begin();
                transaction.update(Things.WIDGET, List.of(Things.change(Things.WIDGET, words[1], words[2])));
                transaction.prepare();
                yield "prepared";
            }
            case "get" -> Things.code(store.find(Things.WIDGET, Things.id(words[1])));
            case "size" -> "" + store.cluster().size();
            case "count" -> "" + Load.stateOf(store, List.of()).size();
            case "state" -> Load.text(Load.stateOf(store, List.of(words[1].split(","))));
            case "load" -> load(words[1], Integer.parseInt(words[2]));
            case "stop" -> stop();
            case "cut" -> cut(store, true);
            case "heal" -> cut(store, false);
            default -> throw new IllegalArgumentException(words[0]);
        };
    }

    private String load(String name, int workers) {
        for (int i = 0; i < workers; i++) {
            Load load = new Load(store, name + i, (name + i).hashCode(), NodeMain::say);
            Thread thread = new Thread(load, name + i);
            loads.add(load);
            threads.add(thread);
            thread.start();
        }
        return "loading";
    }

    private String stop() throws InterruptedException {
        loads.forEach(Load::stop);
        for (Thread one : threads) {
            one.join();
        }
        loads.clear();
        threads.clear();
        return "stopped";
    }

    /** Lets nothing in or out, or everything again. */
    static String cut(InfinispanStore store, boolean isCut) {
        ProtocolStack stack = channel(store).getProtocolStack();
        try {
            if (isCut) {
                DISCARD discard = new DISCARD();
                discard.discardAll(true);
                stack.insertProtocol(discard, ProtocolStack.Position.ABOVE, TP.class);
            } else {
                stack.removeProtocol(DISCARD.class);
            }
            return "done";
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static JChannel channel(InfinispanStore store) {
        Transport transport =
                GlobalComponentRegistry.of(store.cluster().manager()).getComponent(Transport.class);
        return ((JGroupsTransport) transport).getChannel();
    }
}
