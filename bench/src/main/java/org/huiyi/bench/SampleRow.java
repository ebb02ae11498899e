package org.huiyi.bench;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/// What the house stored of one command, so that the floor can store the same.
record SampleRow(Map<String, String> columns) {
    private static final String LAST =
            """
            select event_id::text as id, aggregate_type as kind, event_type as type, revision, payload, metadata,
                occurred_at::text as occurred, received_at::text as received
            from event order by global_index desc limit 1\
            """;

    static SampleRow of(Cluster cluster, String database) throws SQLException {
        try (var connection = cluster.connect(database);
                var row = connection.createStatement().executeQuery(LAST)) {
            row.next();
            var columns = new LinkedHashMap<String, String>();
            for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                columns.put(row.getMetaData().getColumnLabel(column), row.getString(column));
            }
            return new SampleRow(columns);
        }
    }
}
