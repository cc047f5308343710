package org.ctoportal.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ctoportal.testing.FreePort;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** From the start of the process to the first "ready", on a database that has its tables already. */
@Tag("bench")
@EnabledIfEnvironmentVariable(
        named = "PORTAL_DB_URL",
        matches = ".+",
        disabledReason = "the production jar needs MySQL")
class StartUpBench {

    private static final int ROUNDS = 5;
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final Path FOLDER = Path.of("target/bench/portal");

    @Test
    void the_jar_the_extracted_jar_and_the_extracted_jar_with_a_cache() throws Exception {
        var fat = System.getProperty("portal.jar");
        var extracted = FOLDER.resolve("portal.jar").toString();
        var cache = FOLDER.resolve("portal.aot");
        run(
                JAVA.toString(),
                "-Djarmode=tools",
                "-jar",
                fat,
                "extract",
                "--force",
                "--destination",
                FOLDER.toString(),
                "--application-filename",
                "portal.jar");
        millisToReady("-XX:AOTCacheOutput=" + cache, "-jar", extracted);
        assertThat(cache).exists();

        var ways = new LinkedHashMap<String, List<String>>();
        ways.put("start-up, jar as built", List.of("-jar", fat));
        ways.put("start-up, extracted jar", List.of("-jar", extracted));
        ways.put("start-up, extracted jar with AOT cache", List.of("-XX:AOTCache=" + cache, "-jar", extracted));
        var times = new LinkedHashMap<String, List<Double>>();
        for (int round = 0; round < ROUNDS; round++) {
            for (var way : ways.entrySet()) {
                times.computeIfAbsent(way.getKey(), key -> new ArrayList<>())
                        .add(millisToReady(way.getValue().toArray(String[]::new)));
            }
        }
        times.forEach((way, millis) -> Results.note(
                way, "ms", millis.stream().mapToDouble(Double::doubleValue).toArray()));
        Results.note("size of the AOT cache", "MiB", Files.size(cache) / 1048576.0);
    }

    private static double millisToReady(String... arguments) throws Exception {
        var management = FreePort.any();
        var command = new ArrayList<String>();
        command.add(JAVA.toString());
        Collections.addAll(command, arguments);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(Path.of("target/bench/portal.log").toFile());
        builder.environment().put("SERVER_PORT", String.valueOf(FreePort.any()));
        builder.environment().put("PORTAL_MANAGEMENT_PORT", String.valueOf(management));
        builder.environment().putIfAbsent("PORTAL_BASE_URL", "http://localhost:8080");
        var begin = System.nanoTime();
        var portal = builder.start();
        try {
            var readiness = URI.create("http://127.0.0.1:" + management + "/actuator/health/readiness");
            while (!isReady(readiness)) {
                assertThat(portal.isAlive()).as("see target/bench/portal.log").isTrue();
                Thread.sleep(10);
            }
            return (System.nanoTime() - begin) / 1e6;
        } finally {
            portal.destroy();
            portal.waitFor(90, TimeUnit.SECONDS);
            portal.destroyForcibly();
        }
    }

    private static boolean isReady(URI readiness) {
        try {
            return ((HttpURLConnection) readiness.toURL().openConnection()).getResponseCode()
                    == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }

    private static void run(String... command) throws Exception {
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }
}
