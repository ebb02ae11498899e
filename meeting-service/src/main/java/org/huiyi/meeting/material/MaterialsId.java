package org.huiyi.meeting.material;

/// All material of a meeting is one aggregate, so that its start sees every piece; the id derives from the
/// meeting's.
public final class MaterialsId {
    private static final String PREFIX = "material:";

    private MaterialsId() {}

    public static String of(String meetingId) {
        return PREFIX + meetingId;
    }

    public static String meetingOf(String materialsId) {
        return materialsId.substring(PREFIX.length());
    }
}
