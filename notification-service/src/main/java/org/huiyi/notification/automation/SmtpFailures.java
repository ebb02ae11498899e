package org.huiyi.notification.automation;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.notification.notice.Failure;
import org.huiyi.notification.notice.Failure.Outcome;
import org.springframework.mail.MailSendException;

/// Tells by what a relay answered whether a message is lost, worth another attempt, or perhaps under way.
final class SmtpFailures {
    private static final int LONGEST_REPLY = 300;

    private SmtpFailures() {}

    static Failure read(Exception thrown, String personId) {
        return causes(thrown)
                .map(cause -> read(cause, personId))
                .filter(Objects::nonNull)
                .max(Comparator.comparing(Failure::outcome))
                .orElseGet(() -> failure(Outcome.TEMPORARY, 0, thrown, personId));
    }

    /// The letter itself could not be written.
    static Failure unwritable(RuntimeException thrown, String personId) {
        return failure(Outcome.UNWRITABLE, 0, thrown, personId);
    }

    /// A refusal of our own sender address is a fault of the house, which may be mended: not permanent.
    private static Failure read(Throwable cause, String personId) {
        return switch (cause) {
            case AddressException e -> failure(Outcome.PERMANENT, 0, e, personId);
            case SMTPSenderFailedException e ->
                    failure(Outcome.TEMPORARY, e.getReturnCode(), e, personId);
            case SMTPAddressFailedException e -> answered(e.getReturnCode(), e, personId);
            case SMTPSendFailedException e -> answered(e.getReturnCode(), e, personId);
            case MailConnectException e -> failure(Outcome.TEMPORARY, 0, e, personId);
            case AuthenticationFailedException e -> failure(Outcome.TEMPORARY, 0, e, personId);
            case IOException e -> failure(Outcome.UNKNOWN, 0, e, personId);
            default -> null;
        };
    }

    private static Failure answered(int code, Exception e, String personId) {
        if (code < 200) {
            return failure(Outcome.UNKNOWN, 0, e, personId);
        }
        return failure(code >= 500 ? Outcome.PERMANENT : Outcome.TEMPORARY, code, e, personId);
    }

    private static Failure failure(Outcome outcome, int code, Throwable e, String personId) {
        String reply = Objects.toString(e.getMessage(), e.getClass().getSimpleName());
        String shown = reply.length() > LONGEST_REPLY ? reply.substring(0, LONGEST_REPLY) : reply;
        return new Failure(outcome, code, Personal.of(personId, shown));
    }

    /// Mail exceptions hang together in three ways; what is below a failure to connect is part of it.
    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.concat(
                Stream.of(thrown), below(thrown).stream().flatMap(SmtpFailures::causes));
    }

    private static List<? extends Throwable> below(Throwable thrown) {
        return switch (thrown) {
            case MailConnectException _ -> List.of();
            case MailSendException e when e.getMessageExceptions().length > 0 ->
                    List.of(e.getMessageExceptions());
            case MessagingException e when e.getNextException() != null ->
                    List.of(e.getNextException());
            default -> thrown.getCause() == null ? List.of() : List.of(thrown.getCause());
        };
    }
}
