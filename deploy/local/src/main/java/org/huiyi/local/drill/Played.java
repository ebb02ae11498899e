package org.huiyi.local.drill;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/// One meeting of acme and globex, played by the public API from its plan to its evaluation.
final class Played {

    private static final Duration ASSIGNMENT = Duration.ofMinutes(4);
    private static final Pauses LOOKS = new Pauses(Duration.ofMillis(50), Duration.ofSeconds(1));

    private final Cast cast;
    private final Bodies bodies;
    private final Consumer<Moment> moments;
    private String url = "";

    Played(Cast cast, String name, Consumer<Moment> moments) {
        this.cast = cast;
        this.bodies = Bodies.of(name);
        this.moments = moments;
    }

    String id() {
        return url.substring(url.lastIndexOf('/') + 1);
    }

    String url() {
        return url;
    }

    Bodies bodies() {
        return bodies;
    }

    /// All of it.
    Played whole() {
        convene();
        hold();
        publish(bodies.minutes());
        carryOut();
        cast.acme().post(url + "/evaluation", bodies.evaluation());
        moments.accept(Moment.EVALUATED);
        return this;
    }

    void convene() {
        var scheduled = cast.acme().post(cast.meetings(), bodies.schedule());
        url = cast.meetings() + "/" + scheduled.text("id");
        moments.accept(Moment.SCHEDULED);
        change("agenda", bodies.agenda());
        change("support", bodies.support());
        change("recorder", bodies.recorder());
        cast.acme().post(url + "/notice", "{}");
        moments.accept(Moment.NOTICE_GIVEN);
        cast.globex().put(url, url + "/confirmations/globex", bodies.confirmation("globex.lead"));
        change("confirmations/acme", bodies.confirmation("acme.organiser"));
        moments.accept(Moment.CONFIRMED);
    }

    private void change(String what, String json) {
        cast.acme().put(url, url + "/" + what, json);
    }

    void hold() {
        cast.acme().post(url + "/start", "{}");
        moments.accept(Moment.STARTED);
        cast.globex().post(url + "/arrivals", bodies.arrival("globex.lead"));
        cast.acme().post(url + "/arrivals", bodies.arrival("acme.organiser"));
        cast.acme().post(url + "/end", bodies.reason());
        moments.accept(Moment.ENDED);
    }

    void publish(String minutes) {
        cast.recorder().put(url + "/minutes", url + "/minutes", minutes);
        moments.accept(Moment.DRAFTED);
        cast.acme().post(url + "/minutes/publication", "{}");
        moments.accept(Moment.PUBLISHED);
    }

    private void carryOut() {
        var action = cast.actions() + "/" + assigned();
        moments.accept(Moment.ASSIGNED);
        cast.globex().post(action + "/acceptance", "{}");
        cast.globex().post(action + "/progress", bodies.progress());
        cast.globex().post(action + "/completion", bodies.completion());
        moments.accept(Moment.COMPLETED);
        cast.acme().post(action + "/verification", bodies.verification());
    }

    private String assigned() {
        return LOOKS.until(ASSIGNMENT, "action of " + id(), () -> mine(actions()));
    }

    private static Optional<String> mine(JsonNode actions) {
        for (var action : actions) {
            if (action.path("party").asString("").equals("globex")) {
                return Optional.of(action.path("id").asString(""));
            }
        }
        return Optional.empty();
    }

    /// The meeting's actions as the organiser sees them.
    JsonNode actions() {
        return cast.acme().get(cast.actions() + "?meetingId=" + id()).body().path("items");
    }
}
