# How many flows say what they carry? Needs the packages httr2 and a server that runs.
#
#     Rscript docs/examples/flows.R [http://127.0.0.1:4000]

library(httr2)

given <- commandArgs(trailingOnly = TRUE)
server <- if (length(given) > 0) given[[1]] else "http://127.0.0.1:4000"
query <- paste(readLines("docs/examples/flows.graphql"), collapse = "\n")

# All rows of the one list of an operation, as a data frame of texts.
atlas_table <- function(query, variables = setNames(list(), character())) {
  reply <- request(server) |>
    req_url_path("/graphql") |>
    req_headers(Accept = "text/csv") |>
    req_body_json(list(query = query, variables = variables)) |>
    req_perform()
  read.csv(text = resp_body_string(reply), colClasses = "character", check.names = FALSE)
}

flows <- atlas_table(query)
cat(nrow(flows), "flows,", flows[["answer.rows"]][1], ", revision", flows[["answer.revision"]][1], "\n")

# An empty cell under "carries" is "not stated": it is never "nothing".
print(table(flows$categoriesStated, dnn = "categories stated"))
stated <- flows[flows$categoriesStated == "true", ]
print(stated[, c("sender.party.name", "recipient.party.name", "carries.category.name", "statements.id")])
