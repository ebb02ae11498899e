package org.huiyi.local.drill;

import java.net.http.HttpRequest;
import java.util.function.UnaryOperator;
import org.huiyi.local.Ports;
import org.huiyi.local.Ports.Port;

/// Who plays, and where they call.
record Cast(Ports ports, Ledger ledger, Caller acme, Caller globex, Caller recorder) {

    static Cast signIn(Ports ports) {
        return signIn(ports, UnaryOperator.identity());
    }

    /// @param route which instance a call goes to
    static Cast signIn(Ports ports, UnaryOperator<HttpRequest> route) {
        var ledger = new Ledger();
        var issuer = ports.url(Port.ISSUER);
        return new Cast(
                ports,
                ledger,
                Caller.signIn(issuer, "acme", ledger, route),
                Caller.signIn(issuer, "globex", ledger, route),
                Caller.signIn(issuer, "acme.recorder", ledger, route));
    }

    String meetings() {
        return ports.url(Port.MEETING) + "/v1/meetings";
    }

    /// What is asked of a caller about one meeting.
    String duties(String meetingId) {
        return ports.url(Port.MEETING) + "/v1/duties?limit=500&meetingId=" + meetingId;
    }

    String policies() {
        return ports.url(Port.MEETING) + "/v1/policies";
    }

    String actions() {
        return ports.url(Port.ACTION) + "/v1/actions";
    }

    String notices() {
        return ports.url(Port.NOTIFICATION) + "/v1/notices";
    }

    String mails() {
        return ports.url(Port.MAILBOX) + "/api/messages";
    }
}
