metadata description = '''What the platform's own host writes about blobs, kept without their names: a clinic may have named a blob of its folder after a person. One rule for the
workspace cuts each text where the name of container uploads stands in it. Only functions that workspace transformations allow are used.'''

param environmentName string
param location string
param tags object
param workspaceName string
param workspaceProperties object

// A slash as it stands, encoded once or more often, or escaped as JSON does.
func slash() string => '(/|%(25)*2[Ff]|\\\\\\\\/)'

// Own addresses hold ids alone; everything else that follows the container's name, also within an encoded address, may be a clinic's text.
func cut(column string) string =>
  'extend ${column} = iif(${column} matches regex "uploads${slash()}", iif(${column} matches regex "^https?://[^/]+/api/", ${column}, strcat(extract("(?s)^(.*?)uploads${slash()}", 1, ${column}), "uploads/-")), ${column})'

func emptied(column string) string =>
  'extend ${column} = iif(tostring(${column}) matches regex "uploads${slash()}", parse_json("{}"), ${column})'

func flow(table string, texts string[], lists string[]) object => {
  streams: ['Microsoft-Table-${table}']
  destinations: ['logs']
  transformKql: join(concat(['source'], map(texts, text => cut(text)), map(lists, list => emptied(list))), ' | ')
}

resource rule 'Microsoft.Insights/dataCollectionRules@2023-03-11' = {
  name: 'dcr-${environmentName}-blob-names'
  location: location
  tags: tags
  kind: 'WorkspaceTransforms'
  properties: {
    destinations: {
      logAnalytics: [
        { name: 'logs', workspaceResourceId: resourceId('Microsoft.OperationalInsights/workspaces', workspaceName) }
      ]
    }
    dataFlows: [
      flow('AppDependencies', ['Name', 'Target', 'Data', 'OperationName'], ['Properties'])
      flow('AppTraces', ['Message', 'OperationName'], ['Properties'])
      flow('AppRequests', ['Name', 'Url', 'OperationName'], ['Properties'])
      flow('AppExceptions', ['Message', 'OuterMessage', 'InnermostMessage', 'ProblemId', 'OperationName'], ['Details', 'Properties'])
      flow('StorageBlobLogs', ['Uri', 'ObjectKey', 'SourceUri', 'DestinationUri'], [])
    ]
  }
}

// The workspace once more, now that the rule is there: each names the other.
resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: workspaceName
  location: location
  tags: tags
  properties: union(workspaceProperties, { defaultDataCollectionRuleResourceId: rule.id })
}
