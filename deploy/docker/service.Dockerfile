# One recipe for the three services; the jar is built outside: mvn -DskipTests package
#   docker build -f deploy/docker/service.Dockerfile --build-arg SERVICE=meeting-service .
# Not run where it was written, for want of a container engine there.
FROM eclipse-temurin:25-jre AS layers
ARG SERVICE
WORKDIR /layers
COPY ${SERVICE}/target/${SERVICE}-*.jar app.jar
RUN java -Djarmode=tools -jar app.jar extract --layers --destination out

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --home-dir /app huiyi
WORKDIR /app
COPY --from=layers --chown=huiyi /layers/out/dependencies/ ./
COPY --from=layers --chown=huiyi /layers/out/spring-boot-loader/ ./
COPY --from=layers --chown=huiyi /layers/out/snapshot-dependencies/ ./
COPY --from=layers --chown=huiyi /layers/out/application/ ./
USER huiyi
ENV AXONIQ_UPDATE_CHECKER_DISABLED=true
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED", "-jar", "app.jar"]
