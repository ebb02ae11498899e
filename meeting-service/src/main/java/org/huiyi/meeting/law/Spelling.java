package org.huiyi.meeting.law;

/// Whether two wordings are one wording with a slip of the pen: at most one character in five differs, and
/// at least one may.
final class Spelling {
    private static final int ONE_IN = 5;

    private Spelling() {}

    static boolean isClose(String before, String after) {
        return distance(before, after) <= Math.max(1, before.length() / ONE_IN);
    }

    /// The fewest characters to put in, take out or replace.
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row = next(row, one.charAt(i - 1), other);
        }
        return row[other.length()];
    }

    private static int[] next(int[] above, char c, String other) {
        int[] row = new int[above.length];
        row[0] = above[0] + 1;
        for (int j = 1; j < row.length; j++) {
            int kept = above[j - 1] + (other.charAt(j - 1) == c ? 0 : 1);
            row[j] = Math.min(kept, Math.min(above[j], row[j - 1]) + 1);
        }
        return row;
    }
}
