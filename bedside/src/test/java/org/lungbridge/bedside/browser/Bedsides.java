package org.lungbridge.bedside.browser;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.lungbridge.bedside.Afterwards;
import org.lungbridge.bedside.Bedside;
import org.lungbridge.bedside.BedsideOptions;
import org.lungbridge.bedside.session.Played;
import org.lungbridge.bedside.session.Scene;
import org.lungbridge.scenarios.Documents;

/** A server with a patient whose lungs fill with blood, and a circuit that stands ready. */
final class Bedsides {
    private static final String SCENARIO = """
            {
              "id": "browser",
              "title": "A lung that fills",
              "patient": {
                "sex": "female", "age": "43 a", "height": "160 cm", "weight": "55 kg", "etiology": "lupus",
                "baseline": {
                  "ventilator": {
                    "mode": "volume-control", "FiO2": 0.9, "PEEP": "16 cmH2O", "tidalVolume": "320 mL", "respiratoryRate": "28 /min"
                  },
                  "arterialGas": { "pH": 7.26, "PaCO2": "50 mmHg", "PaO2": "62 mmHg" },
                  "blood": { "hemoglobin": "9.8 g/dL", "platelets": "70 10^9/L" },
                  "drugs": { "norepinephrine": "0.1 ug/kg/min" }
                }
              },
              "equipment": {
                "ecmo": {
                  "pump": "rotaflow", "oxygenator": "quadrox-d",
                  "drainage": { "cannula": "bio-medicus-19-femoral", "site": "right-femoral-vein" },
                  "return": { "cannula": "fem-flex-18", "site": "right-internal-jugular-vein" }
                }
              },
              "timeline": [
                { "at": "0 s", "order": "set-luck", "quantile": 0.5 },
                { "at": "30 s", "order": "set-alveolar-bleeding", "rate": "800 mL/h", "for": "30 min" }
              ],
              "end": { "after": "48 h" }
            }
            """;

    private Bedsides() {}

    static Bedside start(Path folder) throws IOException {
        return Bedside.start(new BedsideOptions(InetAddress.getLoopbackAddress(), 0, folder, "test"), new NoReport());
    }

    static Scene scene() {
        byte[] bytes = SCENARIO.getBytes(StandardCharsets.UTF_8);
        return Scene.of(bytes, Documents.readScenario("browser.json", bytes), 1);
    }

    /** Closes a session, as an instructor does. */
    static void close(Bedside bedside, String session) throws IOException, InterruptedException {
        String token = bedside.instructor().substring(bedside.instructor().lastIndexOf('/') + 1);
        HttpRequest request = HttpRequest.newBuilder(URI.create(bedside.address() + "/instructor/api/sessions/close"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"session\":\"" + session + "\"}"))
                .build();
        int status = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
        if (status != 200) {
            throw new IOException("The session was not closed: " + status);
        }
    }

    /** These sessions are no lessons: nothing is reported. */
    private static final class NoReport implements Afterwards {
        @Override
        public byte[] html(Played session) {
            throw new IllegalStateException("The session is no lesson.");
        }

        @Override
        public byte[] pdf(Played session) {
            throw new IllegalStateException("The session is no lesson.");
        }

        @Override
        public void save(Played session, Path folder) {
            throw new IllegalStateException("The session is no lesson.");
        }
    }
}
