metadata description = 'Sends each committed upload to the blob trigger. Deployed by scripts/subscribe-uploads.sh once the app answers.'

@description('System topic of the landing account.')
param topicName string

@description('Landing account, which also keeps the events that could not be delivered.')
param landingAccountName string

@description('Identity that writes undelivered events.')
param eventsIdentityId string

@description('Address of the blob trigger, with the system key of the blobs extension in it.')
@secure()
param endpoint string

resource topic 'Microsoft.EventGrid/systemTopics@2025-02-15' existing = {
  name: topicName
}

resource landing 'Microsoft.Storage/storageAccounts@2024-01-01' existing = {
  name: landingAccountName
}

resource subscription 'Microsoft.EventGrid/systemTopics/eventSubscriptions@2025-02-15' = {
  parent: topic
  name: 'uploads'
  properties: {
    destination: {
      endpointType: 'WebHook'
      properties: { endpointUrl: endpoint, maxEventsPerBatch: 1 }
    }
    filter: {
      includedEventTypes: ['Microsoft.Storage.BlobCreated']
      subjectBeginsWith: '/blobServices/default/containers/uploads/'
      enableAdvancedFilteringOnArrays: false
      // CreateFile is the empty file at the start of an SFTP or Data Lake upload: only the commit counts.
      advancedFilters: [
        { operatorType: 'StringIn', key: 'data.api', values: ['PutBlob', 'PutBlockList', 'CopyBlob', 'FlushWithClose', 'SftpCommit'] }
      ]
    }
    retryPolicy: { maxDeliveryAttempts: 30, eventTimeToLiveInMinutes: 1440 }
    deadLetterWithResourceIdentity: {
      identity: { type: 'UserAssigned', userAssignedIdentity: eventsIdentityId }
      deadLetterDestination: {
        endpointType: 'StorageBlob'
        properties: { resourceId: landing.id, blobContainerName: 'undelivered-events' }
      }
    }
  }
}
