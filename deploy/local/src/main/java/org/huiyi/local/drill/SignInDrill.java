package org.huiyi.local.drill;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/// Everybody comes at once: two hundred people sign in to one meeting over fifty connections, and no
/// request is made twice.
final class SignInDrill {

    private static final int PEOPLE = 200;
    private static final int CONNECTIONS = 50;
    private static final Duration AT_MOST = Duration.ofSeconds(10);

    /// @param status 0 when there was no answer
    private record Answered(int status, Duration after) {}

    private final Cast cast;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private final Sheet sheet =
            new Sheet(
                    "Drill E: " + PEOPLE + " people sign in over " + CONNECTIONS + " connections");

    SignInDrill(DrillHouse house) {
        this.cast = Cast.signIn(house.ports());
    }

    Sheet run() {
        var people = IntStream.rangeClosed(1, PEOPLE).mapToObj(n -> "guest-" + n).toList();
        var meeting = new Played(cast, "Everybody at once", _ -> {});
        meeting.convene();
        var confirmations = meeting.url() + "/confirmations/globex";
        cast.globex().put(meeting.url(), confirmations, meeting.bodies().confirmation(people));
        cast.acme().post(meeting.url() + "/start", "{}");
        var begun = Instant.now();
        var answers = signIn(meeting, people);
        judge(meeting, people, answers, Duration.between(begun, Instant.now()));
        return sheet;
    }

    private List<Answered> signIn(Played meeting, List<String> people) {
        var waiting = new ConcurrentLinkedQueue<>(people);
        var answers = new ConcurrentLinkedQueue<Answered>();
        try (ExecutorService doors = Executors.newFixedThreadPool(CONNECTIONS)) {
            for (int door = 0; door < CONNECTIONS; door++) {
                doors.submit(() -> {
                    for (var next = waiting.poll(); next != null; next = waiting.poll()) {
                        answers.add(arrive(meeting, next));
                    }
                });
            }
        }
        return List.copyOf(answers);
    }

    private Answered arrive(Played meeting, String person) {
        var request =
                cast.globex()
                        .request(meeting.url() + "/arrivals", meeting.bodies().arrival(person));
        var begun = System.nanoTime();
        int status = 0;
        try {
            HttpResponse<Void> answer = client.send(request, BodyHandlers.discarding());
            status = answer.statusCode();
        } catch (IOException unanswered) {
            // stays 0, which the sheet shows
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return new Answered(status, Duration.ofNanos(System.nanoTime() - begun));
    }

    private void judge(
            Played meeting, List<String> people, List<Answered> answers, Duration taken) {
        Map<Integer, Long> statuses =
                answers.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Answered::status, TreeMap::new, Collectors.counting()));
        sheet.check("answers by status", Map.of(200, (long) PEOPLE), statuses);
        sheet.check("taken", "<= 10 s", millis(taken), taken.compareTo(AT_MOST) <= 0);
        var times = answers.stream().map(Answered::after).sorted().toList();
        sheet.figure("median of an answer", millis(times.get(PEOPLE / 2)));
        sheet.figure("slowest answer", millis(times.getLast()));
        var attendance = cast.acme().get(meeting.url()).body().path("attendance");
        var present =
                StreamSupport.stream(attendance.spliterator(), false)
                        .map(stay -> stay.path("personId").asString(""))
                        .toList();
        sheet.check("people in the attendance", PEOPLE, present.size());
        sheet.check("each of them", true, present.containsAll(people));
    }

    private static String millis(Duration time) {
        return TimeUnit.NANOSECONDS.toMillis(time.toNanos()) + " ms";
    }
}
