package org.lungbridge.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lungbridge.bedside.session.Controls;
import org.lungbridge.bedside.session.Refused;
import org.lungbridge.bedside.session.RunBy;
import org.lungbridge.bedside.session.Scene;
import org.lungbridge.bedside.session.Session;
import org.lungbridge.bedside.stream.Role;
import org.lungbridge.bedside.wire.Json;
import org.lungbridge.scenarios.Library;
import tools.jackson.databind.JsonNode;

/**
 * What pages post to a session: the last part of the address in the first line, then the body. Time stands still, so that what is
 * measured is the reading; every so often a new session takes the place of the one that has been written full.
 */
final class BedsideTarget implements Target {
    private static final int REFRESH = 400;
    private static final byte LINE = '\n';

    private final Damage damage = new JsonDamage(Seeds.of("bedside"));
    private @Nullable Scene scene;
    private @Nullable Session session;
    private @Nullable Path folder;
    private int used;

    @Override
    public String name() {
        return "bedside";
    }

    @Override
    public int share() {
        return 50;
    }

    @Override
    public Damage damage() {
        return damage;
    }

    @Override
    public boolean accepts(byte[] input) throws IOException {
        Session live = session();
        int line = 0;
        while (line < input.length && input[line] != LINE) {
            line++;
        }
        String what = new String(input, 0, line, java.nio.charset.StandardCharsets.ISO_8859_1);
        byte[] bytes = Arrays.copyOfRange(input, Math.min(line + 1, input.length), input.length);
        Role role = Role.values()[input.length % Role.values().length];
        try {
            JsonNode body = Controls.body(bytes);
            boolean moves = what.equals("time")
                    && List.of("run", "step", "jump", "rewind", "end")
                            .contains(body.path("do").asString(""));
            if (!moves) {
                new Controls(live, asked -> Json.object()).post(role, what, body);
            }
            return true;
        } catch (Refused refused) {
            boolean told = refused.status() >= 400
                    && refused.status() < 500
                    && !refused.code().isBlank();
            if (!told || String.valueOf(refused.getMessage()).isBlank()) {
                throw new AssertionError("A request is answered with " + refused.status(), refused);
            }
            return false;
        }
    }

    private Session session() throws IOException {
        Session live = session;
        if (live == null || used++ >= REFRESH) {
            close();
            if (scene == null) {
                scene = Scene.of(
                        Library.scenarioBytes("drill-pump-failure"), Library.scenario("drill-pump-failure"), 1);
            }
            folder = Files.createTempDirectory("fuzz-bedside");
            live = new Session("fuzz", scene, folder, new RunBy("fuzz", "1", true));
            live.start();
            session = live;
            used = 0;
        }
        return live;
    }

    private void close() throws IOException {
        if (session != null && folder != null) {
            session.close();
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
