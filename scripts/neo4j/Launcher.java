import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Starts one Neo4j in a throwaway folder on a free port of the loopback address.
 *
 * <p>Arguments: the folder, the bolt port (0 for any free one). The password comes from the
 * environment variable LAUNCHER_PASSWORD, so that it is not in the list of processes. Prints
 * "READY port" and stops at once when its standard input closes, so it cannot outlive the
 * process that started it.
 */
public class Launcher {
  public static void main(String[] arguments) throws Exception {
    SocketAddress address = new SocketAddress("127.0.0.1", Integer.parseInt(arguments[1]));
    // With -DkeepPlans=true a plan is kept whatever becomes of the data that it was made for.
    Duration plansStay =
        Boolean.getBoolean("keepPlans")
            ? Duration.ofDays(1)
            : GraphDatabaseSettings.cypher_min_replan_interval.defaultValue();
    DatabaseManagementService dbms =
        new DatabaseManagementServiceBuilder(Path.of(arguments[0]))
            .setConfig(GraphDatabaseSettings.cypher_min_replan_interval, plansStay)
            .setConfig(BoltConnector.enabled, true)
            .setConfig(BoltConnector.listen_address, address)
            .setConfig(BoltConnector.advertised_address, address)
            .setConfig(HttpConnector.enabled, false)
            .setConfig(GraphDatabaseSettings.auth_enabled, true)
            .build();
    dbms.database("system")
        .executeTransactionally(
            "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
            Map.of("password", System.getenv("LAUNCHER_PASSWORD")));
    int port =
        ((GraphDatabaseAPI) dbms.database("neo4j"))
            .getDependencyResolver()
            .resolveDependency(ConnectorPortRegister.class)
            .getLocalAddress(ConnectorType.BOLT)
            .getPort();
    System.out.println("READY " + port);
    System.out.flush();
    try {
      while (System.in.read() >= 0) {
        // Nothing is expected: only the end of the stream matters.
      }
    } finally {
      // An orderly shutdown takes ten seconds and the folder is thrown away.
      Runtime.getRuntime().halt(0);
    }
  }
}
