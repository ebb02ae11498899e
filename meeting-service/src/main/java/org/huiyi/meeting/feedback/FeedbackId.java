package org.huiyi.meeting.feedback;

/// The ids of a meeting's two streams of feedback, derived from the meeting's.
public final class FeedbackId {
    private FeedbackId() {}

    public static String ofSlips(String meetingId) {
        return "feedback-slips:" + meetingId;
    }

    public static String ofAnswers(String meetingId) {
        return "feedback:" + meetingId;
    }
}
