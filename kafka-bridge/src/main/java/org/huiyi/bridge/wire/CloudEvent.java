package org.huiyi.bridge.wire;

/// The headers of CloudEvents 1.0 in Kafka's binary mode, with the house's extensions.
public final class CloudEvent {
    public static final String SPEC_VERSION = "ce_specversion";
    public static final String ID = "ce_id";
    public static final String SOURCE = "ce_source";
    public static final String TYPE = "ce_type";
    public static final String SUBJECT = "ce_subject";
    public static final String TIME = "ce_time";
    public static final String DATA_SCHEMA = "ce_dataschema";
    public static final String RECORDED_TIME = "ce_recordedtime";
    public static final String CORRELATION_ID = "ce_correlationid";
    public static final String CAUSATION_ID = "ce_causationid";
    public static final String POLICY_VERSION = "ce_policyversion";
    public static final String POSITION = "ce_position";
    public static final String CONTENT_TYPE = "content-type";

    private CloudEvent() {}
}
