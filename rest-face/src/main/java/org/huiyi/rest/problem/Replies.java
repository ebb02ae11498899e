package org.huiyi.rest.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import org.huiyi.eventstore.ConditionFailedException;
import org.huiyi.eventstore.ConditionFailedException.Failure;
import org.huiyi.eventstore.LostRaceException;
import org.huiyi.eventstore.RefusedException;
import org.huiyi.eventstore.StoreUnavailableException;
import org.huiyi.rest.MalformedException;
import org.huiyi.rest.NotFoundException;
import org.huiyi.rest.ScopeMissingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/// Which problem a failure is.
final class Replies {
    /// Carries the log reference of a technical failure inside, never to the wire as a header.
    static final String REFERENCE = "X-Reference";

    private static final Logger LOG = LoggerFactory.getLogger(Replies.class);

    private final Malformed malformed;

    Replies(Malformed malformed) {
        this.malformed = malformed;
    }

    Reply to(Throwable failure, HttpServletRequest request, Locale locale) {
        return switch (failure) {
            case NotFoundException _, RefusedException _ -> Reply.of(404, "not-found");
            case ConditionFailedException e -> condition(e.failure(), request);
            case ScopeMissingException e -> scope(e);
            case TooManyRequestsException e -> tooMany(e);
            case TooLargeException _, MaxUploadSizeExceededException _ ->
                    Reply.of(413, "payload-too-large");
            case LostRaceException _ ->
                    Reply.of(409, "lost-race").with(HttpHeaders.RETRY_AFTER, "1");
            case StoreUnavailableException _,
                    TransientDataAccessException _,
                    DataAccessResourceFailureException _,
                    CannotCreateTransactionException _,
                    JwtDecoderInitializationException _,
                    AuthenticationServiceException _ ->
                    unavailable(failure);
            case AuthenticationException _ -> Reply.of(401, "unauthenticated");
            case RequestRejectedException _ -> Reply.of(400, "malformed-request");
            default -> unreadable(failure, locale);
        };
    }

    private Reply unreadable(Throwable failure, Locale locale) {
        return switch (failure) {
            case MalformedException e -> Reply.malformed(malformed.fields(e, locale));
            case HttpMessageNotReadableException e -> Reply.malformed(malformed.body(e, locale));
            case MethodArgumentNotValidException e ->
                    Reply.malformed(malformed.constraints(e, locale));
            case HandlerMethodValidationException e when !e.isForReturnValue() ->
                    Reply.malformed(malformed.constraints(e, locale));
            case MethodArgumentTypeMismatchException e ->
                    Reply.malformed(malformed.parameter(e.getName(), "format", locale));
            case MissingServletRequestParameterException e ->
                    Reply.malformed(malformed.parameter(e.getParameterName(), "missing", locale));
            case MissingServletRequestPartException e ->
                    Reply.malformed(malformed.parameter(e.getRequestPartName(), "missing", locale));
            case MultipartException _ -> Reply.of(400, "malformed-request");
            case ErrorResponse e when e.getStatusCode().value() < 500 ->
                    Reply.of(e.getStatusCode().value(), nameOf(e.getStatusCode().value()))
                            .with(e.getHeaders());
            default -> technical(failure);
        };
    }

    /// A version that was never sent is missing, not stale: some operations ask for one only once the
    /// thing exists.
    private static Reply condition(Failure failure, HttpServletRequest request) {
        return switch (failure) {
            case Failure.VersionMissing _ -> Reply.of(428, "version-missing");
            case Failure.VersionStale _ ->
                    request.getHeader(HttpHeaders.IF_MATCH) == null
                            ? Reply.of(428, "version-missing")
                            : Reply.of(412, "version-stale");
            case Failure.KeyReused _ -> Reply.of(422, "key-reused");
        };
    }

    private static Reply scope(ScopeMissingException missing) {
        String scopes = String.join(" ", missing.anyOf());
        return Reply.of(403, "insufficient-scope")
                .with(
                        HttpHeaders.WWW_AUTHENTICATE,
                        "Bearer error=\"insufficient_scope\", scope=\"" + scopes + "\"");
    }

    private static Reply tooMany(TooManyRequestsException e) {
        return Reply.of(429, "too-many-requests")
                .with(HttpHeaders.RETRY_AFTER, Long.toString(e.retryAfterSeconds()));
    }

    private static Reply unavailable(Throwable failure) {
        LOG.warn("Answered 503: {}", failure.toString());
        return Reply.of(503, "unavailable").with(HttpHeaders.RETRY_AFTER, "1");
    }

    private static Reply technical(Throwable failure) {
        String reference = UUID.randomUUID().toString();
        LOG.error("Answered 500 with reference {}", reference, failure);
        return Reply.of(500, "internal-error").with(REFERENCE, reference);
    }

    /// Of a status that nobody explains; whoever finds nothing at present may come again.
    static Reply ofStatus(int status) {
        Reply reply = Reply.of(status, nameOf(status));
        return status == 503 ? reply.with(HttpHeaders.RETRY_AFTER, "1") : reply;
    }

    private static String nameOf(int status) {
        return switch (status) {
            case 401 -> "unauthenticated";
            case 403 -> "insufficient-scope";
            case 404 -> "unknown-path";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "payload-too-large";
            case 415 -> "unsupported-media-type";
            case 429 -> "too-many-requests";
            case 503 -> "unavailable";
            default -> status < 500 ? "malformed-request" : "internal-error";
        };
    }
}
